import type { Context } from 'koa';

/** Strapi's content API shows drafts to any token that may read, when asked with `status=draft`. */
const publishedOnly = ({ request }: Pick<Context, 'request'>): boolean =>
  request.query['status'] === undefined || request.query['status'] === 'published';

export default publishedOnly;
