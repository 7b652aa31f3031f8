import type { Services } from '../services.ts';

/** Numbers about one index. Call it within a snapshot. */
export const indexStats = (services: Services, uid: string) => {
  const view = services.reader.view(uid);
  const { documents, bytes, fieldDistribution } = view.statistics();
  return {
    numberOfDocuments: documents,
    indexSize: services.databaseSize(),
    usedIndexSize: services.databaseSize(),
    rawDocumentDbSize: bytes,
    avgDocumentSize: documents === 0 ? 0 : Math.round(bytes / documents),
    isIndexing: services.queue.isBusy(uid),
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution,
  };
};
