import type { Context } from 'koa';

/** Strapi's content API shows drafts to any token that may read, when asked with `status=draft`. */
const publishedOnly = ({ query }: Pick<Context, 'query'>): boolean =>
  query['status'] === undefined || query['status'] === 'published';

export default publishedOnly;
