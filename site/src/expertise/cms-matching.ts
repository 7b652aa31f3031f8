import {
  askedCombination,
  askedProposal,
  candidatesAnswer,
  ownListing,
  suggestionAnswer,
  themesAnswer,
} from '@burgerwerf/cms/contract';
import { createAsking, type CmsOptions } from '../submit/ask-cms.ts';
import type { MatchingPort } from './matching-port.ts';

const missing = { kind: 'missing' } as const;
const done = { kind: 'done' } as const;
const refused = { kind: 'refused' } as const;

/** The matching of the cms, by its API. Whatever goes wrong on the way is `unavailable`. */
export function createCmsMatching(options: CmsOptions): MatchingPort {
  const ask = createAsking(options, 'expertise-matching');

  const find = <T>(path: string, linkToken: string, read: (body: unknown) => T) =>
    ask({ method: 'GET', path, linkToken }, async (response) => {
      if (response.status === 404) return missing;
      return response.status === 200 ? read(await response.json()) : null;
    });

  const carryOut = (path: string, linkToken: string, json: unknown) =>
    ask({ path, linkToken, json }, ({ status }) => Promise.resolve(carried(status)));

  return {
    suggest: (question) =>
      ask({ path: 'suggestions', json: question }, async (response) => {
        if (response.status !== 200) return null;
        const suggestions = suggestionAnswer.parse(await response.json());
        return { kind: 'found' as const, suggestions };
      }),

    themes: () =>
      ask({ method: 'GET', path: 'themes' }, async (response) => {
        if (response.status !== 200) return null;
        const { themes } = themesAnswer.parse(await response.json());
        return { kind: 'found' as const, themes };
      }),

    asked: (token) =>
      find('proposal', token, (body) => ({ kind: 'found', asked: askedProposal.parse(body) })),

    answer: (token, answer) => carryOut('proposal', token, answer),

    askedCombination: (token) =>
      find('combination', token, (body) => ({
        kind: 'found',
        asked: askedCombination.parse(body),
      })),

    answerCombination: (token, answer) => carryOut('combination', token, answer),

    listing: (token) =>
      find('listing', token, (body) => ({ kind: 'found', listing: ownListing.parse(body) })),

    command: (token, command) => carryOut('listing', token, command),

    candidates: (token) =>
      find('candidates', token, (body) => ({
        kind: 'found',
        candidates: candidatesAnswer.parse(body),
      })),
  };
}

/** An answer to another question than the one that is asked now (422) came too late as well. */
function carried(status: number) {
  if (status === 200) return done;
  if (status === 404) return missing;
  return status === 409 || status === 422 ? refused : null;
}
