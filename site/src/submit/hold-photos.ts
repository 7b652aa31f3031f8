import type { ReceivedFile } from '../server/visits/read-form.ts';
import type { IntakePort } from './intake-port.ts';
import type { DraftPhoto } from './rules/draft.ts';
import type { FormFields } from './rules/form-fields.ts';
import { photoRows, type LostPhoto } from './rules/photo-rows.ts';
import { photoName } from './rules/read-draft.ts';

export interface HeldPhotos {
  held: DraftPhoto[];
  lost: LostPhoto[];
}

/** Hands new photos on at once, so that they are kept whatever is wrong with the rest of the form. */
export async function holdPhotos(
  intake: Pick<IntakePort, 'holdPhoto'>,
  fields: FormFields,
  files: readonly ReceivedFile[],
): Promise<HeldPhotos> {
  const held: DraftPhoto[] = [];
  const lost: LostPhoto[] = [];
  for (const row of photoRows(fields)) {
    if (row.kind === 'held') {
      held.push(row.photo);
      continue;
    }
    const { alternativeText } = row;
    const file = files.find(({ field }) => field === photoName(row.row, 'file'));
    const outcome = file && (await hold(intake, file));
    if (outcome?.kind === 'held') held.push({ id: outcome.id, alternativeText });
    else if (outcome) lost.push({ alternativeText, code: outcome.code });
    else if (alternativeText.trim() !== '') lost.push({ alternativeText, code: null });
  }
  return { held, lost };
}

async function hold(
  intake: Pick<IntakePort, 'holdPhoto'>,
  file: ReceivedFile,
): Promise<{ kind: 'held'; id: string } | { kind: 'lost'; code: NonNullable<LostPhoto['code']> }> {
  if (file.isTooLarge) return { kind: 'lost', code: 'too-large' };
  const outcome = await intake.holdPhoto(file.bytes);
  if (outcome.kind === 'held') return { kind: 'held', id: outcome.photo.id };
  return { kind: 'lost', code: outcome.kind === 'refused' ? outcome.code : 'photo-not-kept' };
}
