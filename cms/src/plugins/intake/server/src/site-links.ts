/** Addresses on the site that open with a token. */
export const siteLinks = (siteUrl: string) => {
  const at = (path: string) => new URL(path, siteUrl).href;
  return {
    status: (token: string) => at(`/aanmelden/status/${token}/`),
    disown: (token: string) => at(`/aanmelden/niet-van-mij/${token}/`),
    preview: (token: string) => at(`/aanmelden/voorbeeld/${token}/`),
    page: at,
  };
};
