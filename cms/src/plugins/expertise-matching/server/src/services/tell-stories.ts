import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ExampleStep, ExampleStory } from '../../../shared/services.mts';
import { findProposal, proposalsDue } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { exampleMoves } from '../rules/example-moves.ts';
import { nextTurn } from '../rules/proposal-times.ts';
import { answerEvent } from '../rules/proposal-question.ts';
import { pluginServices } from './plugin-services.ts';
import type { ProposalOutcome } from './proposals.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** What there is to tell with. */
export interface Telling {
  /** Ids of offers and requests by the keys of examples. */
  ids: ReadonlyMap<string, string>;
  now: Date;
  /** Id of a user of the admin. */
  proposedBy: string;
}

/**
 * Makes proposals go as stories tell, within a transaction: each step by the rules that hold for everybody, at
 * its own moment, with the clock in between.
 * @throws when a step cannot be
 */
export async function tellStories(
  strapi: Core.Strapi,
  trx: Knex,
  stories: readonly ExampleStory[],
  { ids, now, proposedBy }: Telling,
): Promise<void> {
  const { proposals } = pluginServices(strapi);
  const tables = tablesOf(strapi);
  const told = new Map<number, string>();
  for (const { at, story: number, step } of exampleMoves(stories, now)) {
    const story = stories[number];
    if (!story) continue;
    await turnClock(at);
    const outcome = await (step === null
      ? begin(story, at)
      : take(told.get(number) ?? '', step, proposedBy));
    if (outcome.kind !== 'done') {
      const why = outcome.kind === 'refused' ? outcome.reason : outcome.kind;
      throw new Error(
        `Example ${story.offer} for ${story.request}: ${step?.by ?? 'propose'} is ${why}`,
      );
    }
    told.set(number, outcome.proposal.id);
  }
  await turnClock(now);

  function begin(story: ExampleStory, at: Date): Promise<ProposalOutcome> {
    const { need, message, band } = story;
    const proposed = {
      offer: ids.get(story.offer) ?? '',
      request: ids.get(story.request) ?? '',
      need,
      message,
    };
    const by = { actor: 'coordinator', staffId: proposedBy } as const;
    return proposals.propose(proposed, { by, band, exampleAt: at });
  }

  async function take(id: string, step: ExampleStep, staffId: string): Promise<ProposalOutcome> {
    const isExample = true;
    if (step.by === 'coordinator') {
      const around = { actor: 'coordinator', staffId, isExample } as const;
      return proposals.happen(id, { type: 'withdraw' }, around, step.at);
    }
    const proposal = await findProposal(trx, tables, id);
    const event = proposal && answerEvent(step.answer, proposal, step.by);
    if (!event) return UNKNOWN;
    const reason = step.answer.answer === 'no' ? { reason: step.answer.reason } : {};
    return proposals.happen(id, event, { actor: step.by, isExample, ...reason }, step.at);
  }

  /** What happens by itself, each at its own moment, up to some moment. */
  async function turnClock(until: Date): Promise<void> {
    for (;;) {
      // One at a time: what comes next for this one may come before what is due for another.
      const [id] = await proposalsDue(trx, tables, until);
      if (id === undefined) return;
      const proposal = await findProposal(trx, tables, id);
      const at = proposal && nextTurn(proposal)?.at;
      if (!at) throw new Error('A proposal is due without a turn');
      const around = { actor: 'system', isExample: true } as const;
      await proposals.happen(id, { type: 'clock' }, around, at);
    }
  }
}
