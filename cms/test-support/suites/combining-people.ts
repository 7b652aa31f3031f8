import {
  combinationRow,
  combinationsAnswer,
  foundAnswer,
  type CombinationRow,
  type FoundCombination,
} from '../../src/plugins/expertise-matching/shared/desk/combinations.mts';
import { currentConsent } from '../../src/plugins/expertise-matching/shared/consent.mts';
import type { RunningCms } from '../boot-cms.ts';
import { editorOf } from '../editing.ts';
import { asCoordinator, asVisitor, linkIn, offer, request, somebody } from './matching-people.ts';

/** Kinds of expertise, each with how somebody offers it and how somebody asks it. */
const subjects = {
  'subsidie-aanvragen': {
    offer: 'Wij schrijven subsidieaanvragen voor fondsen en voor de gemeente.',
    request: 'Wij zoeken iemand die een subsidieaanvraag voor ons schrijft bij fondsen.',
  },
  'website-bouwen': {
    offer: 'Wij bouwen een website met nieuws en een agenda voor verenigingen.',
    request: 'Wie bouwt er een website voor ons, met nieuws en een agenda?',
  },
  moestuin: {
    offer: 'Wij leggen een moestuin aan en leren je groente telen in bakken.',
    request: 'Wij willen een moestuin aanleggen. Wie leert ons groente telen in bakken?',
  },
} as const;
export type Subject = keyof typeof subjects;

let made = 0;

/** An initiative with somebody who offers one thing for it and asks another. */
export async function initiative(
  cms: RunningCms,
  {
    gives,
    asks,
    change = {},
    name = 'Kartrekker',
  }: { gives?: Subject; asks?: Subject; change?: object; name?: string },
) {
  made += 1;
  const number = made;
  const title = `Proefinitiatief Nummer ${number}`;
  const id = await editorOf(cms).createPublished('initiative', { title });
  const slug = `proefinitiatief-nummer-${number}`;
  const contact = somebody(name);
  const common = { initiative: slug, personKind: 'initiative', ...change };
  const placed = {
    offer: gives
      ? await offer(
          cms,
          { title: `Hulp met ${gives}`, text: subjects[gives].offer, tags: [gives], ...common },
          contact,
        )
      : null,
    request: asks
      ? await request(
          cms,
          {
            title: `Zoekt ${asks}`,
            needs: [{ text: subjects[asks].request, tags: [asks] }],
            ...common,
          },
          contact,
        )
      : null,
  };
  return { id, title, contact, ...placed };
}
export type TestInitiative = Awaited<ReturnType<typeof initiative>>;

/** Three that each help the next, and the last the first. */
export async function ringOfThree(cms: RunningCms, change: object = {}): Promise<TestInitiative[]> {
  return [
    await initiative(cms, { gives: 'subsidie-aanvragen', asks: 'moestuin', change }),
    await initiative(cms, { gives: 'website-bouwen', asks: 'subsidie-aanvragen', change }),
    await initiative(cms, { gives: 'moestuin', asks: 'website-bouwen', change }),
  ];
}

/** All that is found among these initiatives alone. */
export async function foundAmong(
  cms: RunningCms,
  initiatives: readonly TestInitiative[],
): Promise<FoundCombination[]> {
  const ids = initiatives.map(({ id }) => id);
  const found: FoundCombination[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await asCoordinator(cms, `/combinations/found?page=${page}`);
    const { rows, total } = foundAnswer.parse(answer.body);
    found.push(...rows);
    if (rows.length === 0 || page * 25 >= total) break;
  }
  return found.filter((each) => each.initiatives.every(({ id }) => ids.includes(id)));
}

const gift = (giver: TestInitiative, taker: TestInitiative) => ({
  offer: giver.offer?.id ?? '',
  request: taker.request?.id ?? '',
});

/** Each helps the next; the last helps the first when there are three. */
export const giftsRound = (initiatives: readonly TestInitiative[]) =>
  initiatives.map((giver, place) => {
    const taker = initiatives[(place + 1) % initiatives.length];
    if (!taker) throw new Error('A ring has no end');
    return gift(giver, taker);
  });

export const TEXTS = {
  title: 'Samen sterker met stekjes',
  story: 'Drie initiatieven helpen elkaar in een kring, zonder geld.',
  message: 'Dit past mooi bij jullie.',
};

export const proposeCombination = (cms: RunningCms, gifts: object, texts: object = TEXTS) =>
  asCoordinator(cms, '/combinations', { gifts, ...texts });

const yes = {
  answer: 'yes',
  consent: currentConsent.combination,
  publication: currentConsent.combinationPage,
};

/** Answers by the link in the newest letter to somebody. */
export async function answerCombination(
  cms: RunningCms,
  { contact }: Pick<TestInitiative, 'contact'>,
  change: object = {},
  letter = 'combination-ask',
) {
  const link = await linkIn(cms, contact.email, letter);
  return asVisitor(cms, '/combination', { link, json: { ...yes, ...change } });
}

/** What is kept of a combination that was proposed. */
export async function askedOf(
  cms: RunningCms,
  gifts: object,
  texts: object = TEXTS,
): Promise<CombinationRow> {
  return combinationRow.parse((await proposeCombination(cms, gifts, texts)).body);
}

/** The same as the coordinator sees it now; undefined when it is not to be seen. */
export async function rowOf(cms: RunningCms, id: string): Promise<CombinationRow | undefined> {
  const answer = await asCoordinator(cms, '/combinations?view=all');
  return combinationsAnswer.parse(answer.body).rows.find((each) => each.id === id);
}
