import { photoId } from '@burgerwerf/cms/contract';
import type { Answer } from '../../server/visits/answer.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import type { IntakePort } from '../intake-port.ts';
import { secretHeaders } from './secret-headers.ts';

/** `/aanmelden/foto/<id>/`: a photo that the cms holds, for who knows its id. */
export const photoPage = (intake: Pick<IntakePort, 'photo'>): VisitedPage => ({
  pattern: /^\/aanmelden\/foto\/([^/]+)\/$/,
  show: async ({ parameter }) => {
    const id = photoId.safeParse(parameter);
    if (!id.success) return nothing(404);
    const outcome = await intake.photo(id.data);
    if (outcome.kind !== 'photo') return nothing(outcome.kind === 'missing' ? 404 : 503);
    return {
      kind: 'content',
      type: outcome.type,
      body: outcome.bytes,
      headers: { ...secretHeaders, 'Cache-Control': 'private, max-age=600' },
    };
  },
});

const nothing = (status: number): Answer => ({
  kind: 'content',
  status,
  type: 'text/plain; charset=utf-8',
  body: '',
});
