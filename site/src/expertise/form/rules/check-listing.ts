import {
  offerForm,
  requestForm,
  type OfferForm,
  type Problem,
  type RequestForm,
} from '@burgerwerf/cms/contract';
import type { z } from 'zod';
import type { ListingDraft, NeedDraft } from './listing-draft.ts';

export type CheckedListing =
  | { kind: 'offer'; form: OfferForm }
  | { kind: 'request'; form: RequestForm }
  | { kind: 'refused'; problems: Problem[] };

/** Holds a draft against the form of the contract. */
export function checkListing(draft: ListingDraft): CheckedListing {
  const given = commonOf(draft);
  if (draft.kind === 'offer') {
    const [need] = draft.needs;
    const result = offerForm.safeParse({ ...given, ...(need && needOf(need)) });
    return result.success ? { kind: 'offer', form: result.data } : refused(result.error);
  }
  const result = requestForm.safeParse({ ...given, needs: draft.needs.map(needOf) });
  return result.success ? { kind: 'request', form: result.data } : refused(result.error);
}

const refused = (error: z.ZodError): CheckedListing => ({
  kind: 'refused',
  problems: error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    code: message,
  })),
});

/** What offers and requests have in common, unchecked; each schema leaves out what is not its own. */
const commonOf = ({ texts, languages }: ListingDraft) => ({
  title: texts.title,
  area: texts.area,
  reach: texts.reach,
  neededBy: texts.neededBy,
  availability: texts.availability,
  capacity: texts.capacity,
  personKind: texts.personKind,
  initiative: texts.initiative,
  visibility: texts.visibility,
  about: texts.about,
  languages,
  contact: {
    name: texts['contact.name'],
    email: texts['contact.email'],
    phone: texts['contact.phone'],
  },
  remarks: texts.remarks,
  consent: texts.consent,
});

const needOf = ({ text, tags, ownWords }: NeedDraft) => ({
  text,
  tags,
  ownWords: wordsOf(ownWords),
});

/** People part their words by commas, or by beginning a line. */
export const wordsOf = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
