/** Of the own offer or request, for who has the link. */
export const managePath = (token: string): string =>
  `/expertise/beheer/${encodeURIComponent(token)}/`;

/** Of what somebody is asked, for who has the link. */
export const answerPath = (token: string): string =>
  `/expertise/antwoord/${encodeURIComponent(token)}/`;
