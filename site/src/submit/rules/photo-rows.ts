import { limits, photoId, type PhotoRefusal } from '@burgerwerf/cms/contract';
import type { DraftPhoto } from './draft.ts';
import { valueOf, type FormFields } from './form-fields.ts';
import { photoName } from './read-draft.ts';

/** What a row for a photo holds: a photo that is kept already, or room for one. */
export type PhotoRow =
  { kind: 'held'; photo: DraftPhoto } | { kind: 'open'; row: number; alternativeText: string };

/** The rows as they were sent; one that is to be taken away is left out. */
export function photoRows(fields: FormFields): PhotoRow[] {
  return Array.from({ length: limits.photos }, (_, row): PhotoRow | null => {
    const alternativeText = valueOf(fields, photoName(row, 'alternativeText'));
    const id = photoId.safeParse(valueOf(fields, photoName(row, 'id')));
    if (!id.success) return { kind: 'open', row, alternativeText };
    if (fields.has(photoName(row, 'remove'))) return null;
    return { kind: 'held', photo: { id: id.data, alternativeText } };
  }).filter((row) => row !== null);
}

/** A photo that did not come through, with the text that was written for it. */
export interface LostPhoto {
  alternativeText: string;
  code: PhotoRefusal | 'photo-not-kept' | 'unknown-photo' | null;
}

/** Photos as a form shows them: those that are held first, then texts without one. */
export const photoList = (
  held: readonly DraftPhoto[],
  lost: readonly LostPhoto[],
): DraftPhoto[] => [...held, ...lost.map(({ alternativeText }) => ({ id: '', alternativeText }))];
