import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import type { Submitted } from '../../../shared/submitted.mts';

/** What the queue itself knows of a submission, whatever its kind. */
export interface SubmissionFacts {
  title: string;
  /** Slug. */
  area: string;
  website: string | null;
  photos: InitiativeFields['photos'];
}

const NOT_ASKED = { website: null, photos: [] };

export function factsOf({ kind, fields }: Submitted): SubmissionFacts {
  const { title, area } = fields;
  if (kind !== 'initiative') return { title, area, ...NOT_ASKED };
  return { title, area, website: fields.website, photos: fields.photos };
}
