import type { Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { tidySynonyms } from '../../shared/synonym-words.mts';
import { SYNONYM_UID } from './constants.ts';
import { synonymProblem } from './rules/synonym-problem.ts';

const given = z.object({ data: z.looseObject({ words: z.string() }) });

/** Before a group of words is saved: writes it tidily, and refuses what search can do nothing with. */
export const checkSynonyms = (): Modules.Documents.Middleware.Middleware => (context, next) => {
  const params = context.uid === SYNONYM_UID ? given.safeParse(context.params).data : undefined;
  if (!params || !('data' in context.params)) return next();
  const words = tidySynonyms(params.data.words);
  const message = synonymProblem(words);
  if (message !== null) {
    throw new errors.ValidationError(message, {
      errors: [{ path: ['words'], message, name: 'ValidationError' }],
    });
  }
  Object.assign(context.params.data ?? {}, { words });
  return next();
};
