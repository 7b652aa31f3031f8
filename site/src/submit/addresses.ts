export const SUBMIT_PATH = '/aanmelden/';
export const THANKS_PATH = '/aanmelden/bedankt/';
export const LOST_LINK_PATH = '/aanmelden/status/';

export const statusPath = (token: string): string =>
  `${LOST_LINK_PATH}${encodeURIComponent(token)}/`;

export const notMinePath = (token: string): string =>
  `/aanmelden/niet-van-mij/${encodeURIComponent(token)}/`;

/** Of a photo that the cms holds and that is not on the site yet. */
export const heldPhotoPath = (id: string): string => `/aanmelden/foto/${encodeURIComponent(id)}/`;
