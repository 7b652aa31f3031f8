/** Something that is said on a page of its own. */
export interface NoticePage {
  title: string;
  text: string;
  /** Where one can go from there. */
  next: { href: string; name: string } | null;
}

/** What pages that are made on demand are made from, beside what every page has. */
export type PageLocals = Partial<
  Pick<
    App.Locals,
    | 'form'
    | 'status'
    | 'lostLink'
    | 'notMine'
    | 'preview'
    | 'notice'
    | 'manage'
    | 'answer'
    | 'listingForm'
    | 'suggestedParts'
  >
>;

/** What the site says to a visit. */
export type Answer =
  | {
      kind: 'page';
      /** Address of the template to render. */
      path: string;
      locals: PageLocals;
      status?: number;
      headers?: Readonly<Record<string, string>>;
    }
  | { kind: 'see-other'; to: string }
  | {
      kind: 'content';
      type: string;
      body: string | Uint8Array;
      status?: number;
      headers?: Readonly<Record<string, string>>;
    };

export const noticePage = (
  status: number,
  notice: NoticePage,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ kind: 'page', path: '/aanmelden/bericht/', locals: { notice }, status, headers });

/** Says when to try again. */
export const retryAfter = (seconds: number): Record<string, string> => ({
  'Retry-After': String(seconds),
});
