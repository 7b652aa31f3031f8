import { schemaByKind, type SubmissionPreview } from '@burgerwerf/cms/contract';
import { expertisePageOf, type ExpertisePage } from '../kinds/expertise/page-data.ts';
import { initiativePageOf, type InitiativePage } from '../kinds/initiative/page-data.ts';
import type { Picture, Queries } from '../read-model/queries.ts';
import { heldPhotoPath } from './addresses.ts';

/** The page that a submission would get. */
export type PreviewedPage =
  { kind: 'initiative'; page: InitiativePage } | { kind: 'expertise'; page: ExpertisePage };

/**
 * How a submission will look on the site: the page of its kind, made from what was submitted.
 * @throws when the cms gives an entry of another shape than agreed
 */
export function previewPage(
  queries: Queries,
  { kind, entry, photo }: SubmissionPreview,
): PreviewedPage {
  if (kind === 'initiative') {
    const initiative = schemaByKind.initiative.parse(entry);
    return { kind, page: initiativePageOf(queries, initiative, photo && heldPicture(photo)) };
  }
  const page = expertisePageOf(queries, kind, schemaByKind[kind].parse(entry));
  return { kind: 'expertise', page };
}

function heldPicture(photo: NonNullable<SubmissionPreview['photo']>): Picture {
  const src = heldPhotoPath(photo.id);
  const { width, height, alternativeText } = photo;
  return { src, small: src, sources: [], width, height, alt: alternativeText };
}
