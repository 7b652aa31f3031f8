import { readCredentials, type Installation } from './installation.ts';

/** Asks the content API of the cms with the token of the site. */
export const readContent = (
  product: Installation,
  query: string,
  init: Pick<RequestInit, 'method' | 'body'> = {},
): Promise<Response> =>
  fetch(`${product.cmsUrl}/api/${query}`, {
    ...init,
    headers: {
      authorization: `Bearer ${readCredentials(product).cmsToken}`,
      'content-type': 'application/json',
    },
  });
