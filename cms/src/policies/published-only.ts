/** What the policy reads of a request of Koa. */
interface Asked {
  request: { query: Readonly<Record<string, unknown>> };
}

/** Strapi's content API shows drafts to any token that may read, when asked with `status=draft`. */
const publishedOnly = ({ request }: Asked): boolean =>
  request.query['status'] === undefined || request.query['status'] === 'published';

export default publishedOnly;
