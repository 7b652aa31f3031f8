import { z } from 'zod';

export const SYNONYM = 'api::synonym.synonym';

/** The form in which a synonym is made. */
export const NEW_SYNONYM = `/content-manager/collection-types/${SYNONYM}/create`;

export const CREATE_SYNONYM = [
  { action: 'plugin::content-manager.explorer.create', subject: SYNONYM },
];

const forWords = z.looseObject({ forWords: z.string() });

/** What is told to that form: the words that a visitor asked for. */
export type ForWords = Pick<z.infer<typeof forWords>, 'forWords'>;

/** @param state of the address, which anything may have set */
export const readForWords = (state: unknown): string | null =>
  forWords.safeParse(state).data?.forWords ?? null;
