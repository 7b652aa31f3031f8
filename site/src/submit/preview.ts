import { schemaByKind, type SubmissionPreview } from '@burgerwerf/cms/contract';
import { initiativePageOf, type InitiativePage } from '../kinds/initiative/page-data.ts';
import type { Picture, Queries } from '../read-model/queries.ts';
import { heldPhotoPath } from './addresses.ts';

/**
 * How a submission will look on the site: the page of an initiative, made from what was submitted.
 * @throws when the cms gives an entry of another shape than agreed
 */
export function previewPage(queries: Queries, { entry, photo }: SubmissionPreview): InitiativePage {
  const initiative = schemaByKind.initiative.parse(entry);
  return initiativePageOf(queries, initiative, photo && heldPicture(photo));
}

function heldPicture(photo: NonNullable<SubmissionPreview['photo']>): Picture {
  const src = heldPhotoPath(photo.id);
  const { width, height, alternativeText } = photo;
  return { src, small: src, sources: [], width, height, alt: alternativeText };
}
