/** Addresses on the site that open with a token. */
export const siteLinks = (siteUrl: string) => {
  const at = (path: string) => new URL(path, siteUrl).href;
  return {
    manage: (token: string) => at(`/expertise/beheer/${token}/`),
    answer: (token: string) => at(`/expertise/antwoord/${token}/`),
  };
};
