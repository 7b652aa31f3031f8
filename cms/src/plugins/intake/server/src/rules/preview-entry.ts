import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import { initiativeContent, type Choices } from './initiative-content.ts';

interface About {
  id: string;
  receivedAt: Date;
  /** Slugs that lead nowhere any more are left out of a preview. */
  choices: Omit<Choices, 'area'> & { area: string | null };
}

/** A submission in the form of a public initiative, as it would leave the cms once placed. */
export function previewEntry(fields: InitiativeFields, { id, receivedAt, choices }: About) {
  const at = receivedAt.toISOString();
  const { area } = choices;
  const isShown = fields.showPlace === 'exactly' && fields.address !== null;
  return {
    id,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    slug: 'voorbeeld',
    ...initiativeContent(fields, { ...choices, area: area ?? '' }),
    area,
    location: isShown ? { address: fields.address, latitude: null, longitude: null } : null,
    picture: null,
    date: at,
  };
}
