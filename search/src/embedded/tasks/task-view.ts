import type { ErrorBody } from '../errors/api-error.ts';
import type { TaskDetails, TaskOrder, TaskStatus } from './task.ts';

/** A task as the API shows it. */
export interface TaskView {
  uid: number;
  batchUid: number | null;
  indexUid: string;
  status: TaskStatus;
  type: TaskOrder['type'];
  canceledBy: null;
  details: TaskDetails;
  error: ErrorBody | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt?: string;
  finishedAt?: string;
}

/** The answer to a request that became a task. */
export interface EnqueuedView {
  taskUid: number;
  indexUid: string;
  status: 'enqueued';
  type: TaskOrder['type'];
  enqueuedAt: string;
}

/** Time taken, as ISO 8601 writes it. */
export const isoDuration = (from: string, to: string): string => {
  const seconds = Math.max(0, Date.parse(to) - Date.parse(from)) / 1000;
  return `PT${seconds.toFixed(6)}S`;
};

/** What a task tells about itself before it is done. */
export const initialDetails = (order: TaskOrder): TaskDetails => {
  switch (order.type) {
    case 'documentAdditionOrUpdate':
      return { receivedDocuments: order.documents.length, indexedDocuments: null };
    case 'documentDeletion':
      return {
        providedIds: order.ids?.length ?? 0,
        originalFilter: order.filter === null ? null : JSON.stringify(order.filter),
        deletedDocuments: null,
      };
    case 'settingsUpdate':
      return order.change ?? {};
    case 'indexCreation':
    case 'indexUpdate':
      return { primaryKey: order.primaryKey };
    case 'indexDeletion':
      return { deletedDocuments: null };
  }
};
