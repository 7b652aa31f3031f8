/** What other plugins may ask of this one, by `strapi.plugin('publication').service(name)`. */

export type ReadToken =
  | { kind: 'valid'; subject: string; expiresAt: Date }
  /** It is ours, and its time is over. */
  | { kind: 'expired' }
  | { kind: 'unknown' };

/** Service `preview-tokens`: links that show, for some time, what is not on the site. */
export interface PreviewTokens {
  /** @param subject what it shows; begin it with a word of your own */
  sign(subject: string, hours: number): string;
  read(token: string): ReadToken;
}
