import {
  buildThesaurus,
  createMatching,
  measureStatistics,
  type IndexedOffer,
  type OfferFacts,
  type OfferIndex,
  type Reason,
  type Thesaurus,
  type ThesaurusData,
} from '@burgerwerf/matching';
import { combine, findHelp } from './combining.mts';
import type {
  BestAnswer,
  BestQuestion,
  FoundHelp,
  HelpQuestion,
  ListingText,
  Question,
  Questions,
  RankAnswer,
  RankQuestion,
} from './protocol.mts';

type Kind = ListingText['kind'];

interface Read {
  kind: Kind;
  entry: IndexedOffer;
}

const LEFT_OUT = 5;

/** Words of a text that no concept knows, for editors: more would not be read. */
const MOST_WORDS = 8;

/** Answers questions with one thesaurus. */
export function createAnswering(data: ThesaurusData) {
  const thesaurus = buildThesaurus(data);
  const matching = createMatching(thesaurus);
  let waiting: Read[] = [];
  let indexes = createIndexes([]);
  const facts = new Map<string, OfferFacts>();
  let busy = new Set<string>();

  /** One measure of how common words are for both, so that a band means the same. */
  function createIndexes(all: readonly Read[]): Record<Kind, OfferIndex> {
    const statistics = measureStatistics(all.map(({ entry }) => entry.expertise));
    return {
      offer: matching.createIndex(statistics),
      request: matching.createIndex(statistics),
    };
  }

  const read = ({ id, kind, text, tags, facts: given }: ListingText): Read => ({
    kind,
    entry: { id, expertise: matching.read({ text, tags }), facts: { ...given, open: 0 } },
  });

  const put = ({ kind, entry }: Read) => {
    indexes[kind].put(entry);
    facts.set(entry.id, entry.facts);
  };

  /** How much is open changes with every proposal, in whatever process: the database knows. */
  function putOpen(open: ReadonlyMap<string, number>): void {
    for (const id of new Set([...busy, ...open.keys()])) {
      const known = facts.get(id);
      if (known) indexes.offer.putFacts(id, { ...known, open: open.get(id) ?? 0 });
    }
    busy = new Set(open.keys());
  }

  function rank({ among, text, tags, open, limit, ...need }: RankQuestion): RankAnswer {
    putOpen(open);
    const answer = indexes[among].rank(matching.read({ text, tags }), need, { limit });
    return {
      ranked: answer.ranked.map(({ id, band, reasons }) => ({
        id,
        band,
        reasons: reasons.map((reason) => named(reason, thesaurus)),
      })),
      leftOut: answer.leftOut
        .slice(0, LEFT_OUT)
        .map(({ id, band, exclusion }) => ({ id, band, exclusion })),
    };
  }

  function help(asked: HelpQuestion): FoundHelp[] {
    putOpen(asked.open);
    const found = findHelp(asked, indexes.offer, ({ text, tags }) => matching.read({ text, tags }));
    return found.map((edge) => ({
      ...edge,
      reasons: edge.reasons.map((reason) => named(reason, thesaurus)),
    }));
  }

  function best({ needs, now, open }: BestQuestion): BestAnswer {
    putOpen(open);
    return needs.map(({ text, tags, ...need }) => {
      const asked = matching.read({ text, tags });
      const { ranked, leftOut } = indexes.offer.rank(asked, { ...need, now }, { limit: 1 });
      return {
        band: ranked[0]?.band ?? null,
        fitsAny: ranked.length + leftOut.length > 0,
      };
    });
  }

  function unknownWords(text: string): string[] {
    const { spellings, tags } = matching.read({ text });
    const known = new Set(tags.flatMap(({ said }) => (said ?? '').toLowerCase().split(/\s+/)));
    return [...spellings.values()]
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 3 && !known.has(word))
      .slice(0, MOST_WORDS);
  }

  return ({ name, asked }: Question): Questions[typeof name]['answer'] => {
    switch (name) {
      case 'read':
        waiting.push(...asked.map(read));
        return waiting.length;
      case 'build': {
        const begin = performance.now();
        indexes = createIndexes(waiting);
        waiting.forEach(put);
        const size = waiting.length;
        waiting = [];
        return { size, milliseconds: performance.now() - begin };
      }
      case 'put':
        asked.map(read).forEach(put);
        return null;
      case 'remove':
        for (const id of asked) {
          indexes.offer.remove(id);
          indexes.request.remove(id);
          facts.delete(id);
        }
        return null;
      case 'rank':
        return rank(asked);
      case 'help':
        return help(asked);
      case 'combine':
        return combine(asked);
      case 'best':
        return best(asked);
      case 'suggest':
        return {
          tags: matching.suggestTags(asked),
          specialData: matching.findSpecialData(asked),
        };
      case 'unknownWords':
        return asked.map(unknownWords);
    }
  };
}

/** A reason with the names of concepts and themes. */
function named(reason: Reason, thesaurus: Thesaurus): Reason {
  const concept = (id: string) => thesaurus.concept(id)?.prefLabel ?? id;
  switch (reason.code) {
    case 'same-expertise':
    case 'recognised':
      return { ...reason, concept: concept(reason.concept) };
    case 'same-theme': {
      const theme = thesaurus.themes.find(({ id }) => id === reason.theme)?.name ?? reason.theme;
      return { ...reason, theme, need: concept(reason.need), offer: concept(reason.offer) };
    }
    case 'related-expertise':
      return { ...reason, need: concept(reason.need), offer: concept(reason.offer) };
    default:
      return reason;
  }
}
