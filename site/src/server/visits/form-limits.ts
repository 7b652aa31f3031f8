import { LARGEST_PHOTO, limits } from '@burgerwerf/cms/contract';

/** How much, and how slowly, somebody may send. */
export interface FormLimits {
  bytes: number;
  fields: number;
  fieldBytes: number;
  files: number;
  fileBytes: number;
  /** For the whole of it. */
  milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

/** Room for a text that is far too long, so that it can be shown again with a word about its length. */
export const submissionLimits: FormLimits = {
  bytes: limits.photos * LARGEST_PHOTO + 4 * MEGABYTE,
  fields: 200,
  fieldBytes: 100_000,
  files: limits.photos,
  fileBytes: LARGEST_PHOTO,
  milliseconds: 120_000,
};

/** For the forms to ask and to offer: every subject that there is may be ticked. */
export const listingFormLimits: FormLimits = {
  bytes: MEGABYTE,
  fields: 500,
  fieldBytes: 100_000,
  files: 0,
  fileBytes: 0,
  milliseconds: 60_000,
};

/** For forms without photos. */
export const smallFormLimits: FormLimits = {
  bytes: 200_000,
  fields: 20,
  fieldBytes: 100_000,
  files: 0,
  fileBytes: 0,
  milliseconds: 30_000,
};
