import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ExampleCombination } from '../../../shared/services.mts';
import { currentConsent } from '../../../shared/consent.mts';
import { findCombination } from '../persistence/combinations.ts';
import { tablesOf } from '../persistence/tables.ts';
import type { GivenCombinationEvent } from '../rules/combination-question.ts';
import { combinationDueAt } from '../rules/combination-times.ts';
import type { CombinationOutcome } from './combinations.ts';
import { pluginServices } from './plugin-services.ts';
import type { Telling } from './tell-stories.ts';

const AGREES = {
  type: 'yes',
  wording: currentConsent.combination,
  publication: currentConsent.combinationPage,
} as const;

/**
 * Makes combinations that all agreed to and that helped, within a transaction: each step by the rules that hold
 * for everybody, at its own moment, with the clock in between.
 * @throws when a step cannot be
 */
export async function tellCombinations(
  strapi: Core.Strapi,
  trx: Knex,
  told: readonly ExampleCombination[],
  { ids, now, proposedBy }: Telling,
): Promise<void> {
  const { combinations } = pluginServices(strapi);
  for (const { title, story, message, gifts, proposedAt, agreedAt, helpedAt } of told) {
    const done = (outcome: CombinationOutcome): string => {
      if (outcome.kind === 'done') return outcome.combination.id;
      const why = outcome.kind === 'refused' ? outcome.reason : outcome.kind;
      throw new Error(`Example "${title}" is ${why}`);
    };
    const given = gifts.map(({ offer, request, need }) => ({
      offer: ids.get(offer) ?? '',
      request: ids.get(request) ?? '',
      need,
    }));
    const body = { gifts: given, title, story, message };
    const id = done(await combinations.propose(body, proposedBy, proposedAt));
    const steps: { at: Date; event: GivenCombinationEvent & { party: number } }[] = [
      ...agreedAt.map((at, party) => ({ at, event: { ...AGREES, party } })),
      ...helpedAt.map((at, party) => ({
        at,
        event: { type: 'outcome' as const, party, outcome: 'helped' as const },
      })),
    ];
    for (const { at, event } of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) {
      await turnClock(id, at);
      const around = { actor: `party-${event.party}`, isExample: true } as const;
      done(await combinations.happen(id, event, around, at));
    }
    await turnClock(id, now);
  }

  /** What happens by itself, each at its own moment, up to some moment. */
  async function turnClock(id: string, until: Date): Promise<void> {
    for (;;) {
      const combination = await findCombination(trx, tablesOf(strapi), id);
      const at = combination && combinationDueAt(combination);
      if (!at || at > until) return;
      const around = { actor: 'system', isExample: true } as const;
      await combinations.happen(id, { type: 'clock' }, around, at);
    }
  }
}
