/** The matching of the cms, in memory: a port for tests and for looking at pages. */
import type {
  AskedCombination,
  AskedProposal,
  CandidatesAnswer,
  Card,
  CombinationAnswer,
  ListingCommandBody,
  OwnListing,
  ProposalAnswer,
  SuggestionAnswer,
  SuggestionQuestion,
  ThemesAnswer,
} from '@burgerwerf/cms/contract';
import type { MatchingPort } from '../src/expertise/matching-port.ts';

export const MANAGE_TOKEN = 'beheer-token-van-een-proef';
export const ANSWER_TOKEN = 'antwoord-token-van-een-proef';

export const aCard = (fields: Partial<Card> = {}): Card => ({
  kind: 'request',
  code: 'K7-M3QPA',
  title: 'Subsidie voor onze moestuin',
  text: 'Wie helpt ons met een aanvraag?\n\nGraag voor de zomer.',
  tags: ['subsidieaanvraag schrijven'],
  area: 'De Wijk',
  personKind: 'initiative',
  languages: ['nl'],
  availability: 'Op dinsdagavond',
  ...fields,
});

const anOfferCard = () =>
  aCard({ kind: 'offer', code: 'A2-B3CDE', title: 'Hulp bij subsidies', personKind: 'resident' });

export const anAsked = (fields: Partial<AskedProposal> = {}): AskedProposal => ({
  side: 'helper',
  asks: 'help',
  state: 'asked-helper',
  other: aCard(),
  own: anOfferCard(),
  message: 'Past dit bij jou?\n\nGroet.',
  consent: { id: 'kennismaken-helper-1', text: 'Ja, ik wil helpen. Zegt de ander ook ja?' },
  canWait: true,
  until: '2026-03-21T12:00:00.000Z',
  ...fields,
});

export const anAskedCombination = (fields: Partial<AskedCombination> = {}): AskedCombination => ({
  asks: 'join',
  state: 'asked',
  title: 'Schuur en moestuin',
  story: 'De een heeft ruimte.\n\nDe ander heeft groente.',
  message: 'Iets voor jullie?',
  initiatives: ['De Tuin', null],
  own: 0,
  gifts: [{ from: 0, to: 1, offer: anOfferCard(), request: aCard() }],
  consent: { id: 'combineren-1', text: 'Ja, wij doen mee. Zegt iedereen ja?' },
  publication: { id: 'combinatie-tonen-1', text: 'Dan mag dit op de site.' },
  canWait: true,
  until: '2026-03-21T12:00:00.000Z',
  ...fields,
});

export const anOwnListing = (fields: Partial<OwnListing> = {}): OwnListing => ({
  card: aCard(),
  state: 'open',
  until: '2026-09-14T12:00:00.000Z',
  commands: ['pause', 'close', 'renew', 'erase'],
  proposals: [
    {
      id: 'p1',
      other: anOfferCard(),
      state: 'asked-requester',
      since: '2026-03-10T12:00:00.000Z',
      canWithdraw: true,
    },
    {
      id: 'p2',
      other: null,
      state: 'ended',
      since: '2026-03-01T12:00:00.000Z',
      canWithdraw: false,
    },
  ],
  combinations: [],
  ...fields,
});

export class FakeMatching implements MatchingPort {
  isAway = false;
  isTooLate = false;
  suggestions: SuggestionAnswer = { tags: [], specialData: [], nearby: [] };
  current: AskedProposal | null = anAsked();
  combination: AskedCombination | null = null;
  own: OwnListing | null = anOwnListing();
  found: CandidatesAnswer = {
    needs: [
      [
        {
          card: anOfferCard(),
          band: 'strong',
          reasons: [
            { code: 'same-expertise', concept: 'subsidieaanvraag schrijven' },
            { code: 'recognised', concept: 'fondsenwerving', need: 'subsidie', offer: 'fondsen' },
            { code: 'distance', distance: 'adjacent' },
            { code: 'room-left', count: 1 },
          ],
        },
      ],
    ],
    left: 2,
  };
  readonly questions: SuggestionQuestion[] = [];
  readonly answers: ProposalAnswer[] = [];
  readonly combinationAnswers: CombinationAnswer[] = [];
  readonly commands: ListingCommandBody[] = [];

  suggest(question: SuggestionQuestion) {
    if (this.isAway) return unavailable();
    this.questions.push(question);
    return Promise.resolve({ kind: 'found' as const, suggestions: this.suggestions });
  }

  themes() {
    if (this.isAway) return unavailable();
    const themes: ThemesAnswer['themes'] = [
      {
        key: 'geld',
        name: 'Subsidies en fondsenwerving',
        concepts: [
          { key: 'subsidie-aanvragen', label: 'subsidieaanvraag schrijven' },
          { key: 'fondsen-werven', label: 'fondsenwerving' },
        ],
      },
    ];
    return Promise.resolve({ kind: 'found' as const, themes });
  }

  asked(token: string) {
    if (this.isAway) return unavailable();
    return Promise.resolve(
      token === ANSWER_TOKEN && this.current
        ? { kind: 'found' as const, asked: this.current }
        : missing,
    );
  }

  answer(token: string, answer: ProposalAnswer) {
    if (this.isAway) return unavailable();
    if (token !== ANSWER_TOKEN) return Promise.resolve(missing);
    if (this.isTooLate) return Promise.resolve(refused);
    this.answers.push(answer);
    return Promise.resolve(done);
  }

  askedCombination(token: string) {
    if (this.isAway) return unavailable();
    return Promise.resolve(
      token === ANSWER_TOKEN && this.combination
        ? { kind: 'found' as const, asked: this.combination }
        : missing,
    );
  }

  answerCombination(token: string, answer: CombinationAnswer) {
    if (this.isAway) return unavailable();
    if (token !== ANSWER_TOKEN) return Promise.resolve(missing);
    this.combinationAnswers.push(answer);
    return Promise.resolve(done);
  }

  listing(token: string) {
    if (this.isAway) return unavailable();
    return Promise.resolve(
      token === MANAGE_TOKEN && this.own ? { kind: 'found' as const, listing: this.own } : missing,
    );
  }

  command(token: string, command: ListingCommandBody) {
    if (this.isAway) return unavailable();
    if (token !== MANAGE_TOKEN) return Promise.resolve(missing);
    if (this.isTooLate) return Promise.resolve(refused);
    this.commands.push(command);
    return Promise.resolve(done);
  }

  candidates(token: string) {
    if (this.isAway) return unavailable();
    return Promise.resolve(
      token === MANAGE_TOKEN ? { kind: 'found' as const, candidates: this.found } : missing,
    );
  }
}

const missing = { kind: 'missing' } as const;
const done = { kind: 'done' } as const;
const refused = { kind: 'refused' } as const;
const unavailable = () => Promise.resolve({ kind: 'unavailable' as const });
