/** What stands above a preview. */
export interface DraftNotice {
  status: 'draft' | 'published';
  /** Of the form in the admin. */
  editUrl: string;
  /** Where the admin is, which says when something was saved. */
  adminOrigin: string;
  /** Of the preview itself, from the root of the site. */
  path: string;
  expiresAt: string;
}
