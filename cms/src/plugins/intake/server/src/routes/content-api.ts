/**
 * The site asks with the token `intake`, which opens this and nothing else; the public role has no right
 * to any of it. The policy asks for the right of the token, in place of Strapi's own way.
 */
const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: {
    auth: false as const,
    policies: [
      { name: 'plugin::intake.may-hand-on', config: { action: `plugin::intake.${handler}` } },
    ],
  },
});

export const contentApi = {
  type: 'content-api' as const,
  routes: [
    route('POST', '/submissions', 'submissions.create'),
    route('POST', '/photos', 'photos.hold'),
    route('GET', '/photos/:id', 'photos.show'),
    route('GET', '/status', 'status.find'),
    route('POST', '/answers', 'status.answer'),
    route('POST', '/withdrawal', 'status.withdraw'),
    route('GET', '/disowned', 'status.disownable'),
    route('POST', '/disowned', 'status.disown'),
    route('POST', '/lost-links', 'status.lostLinks'),
    route('GET', '/preview', 'previews.find'),
  ],
};
