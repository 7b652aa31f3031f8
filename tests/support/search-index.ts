import { z } from 'zod';
import { readCredentials, type Installation } from './installation.ts';

const document = z.looseObject({ id: z.string(), kind: z.string(), url: z.string() });
const documents = z.object({ results: z.array(document), total: z.number() });

/** Every document of the search index. */
export async function searchDocuments(product: Installation) {
  const { searchAdminKey } = readCredentials(product);
  const response = await fetch(`${product.searchUrl}/indexes/content/documents?limit=5000`, {
    headers: { authorization: `Bearer ${searchAdminKey}` },
  });
  if (!response.ok) throw new Error(`The index answers ${response.status}`);
  const { results, total } = documents.parse(await response.json());
  if (results.length !== total) throw new Error(`${total} documents do not fit in one answer`);
  return results;
}
