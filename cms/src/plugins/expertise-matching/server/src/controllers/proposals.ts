import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newProposal, withdrawBody } from '../../../shared/desk/proposals.mts';
import { pluginServices } from '../services/plugin-services.ts';
import type { ProposalOutcome } from '../services/proposals.ts';
import { isInScope } from '../services/work-areas.ts';
import { answer, bodyOf, idIn, invalid, notFound, staffIdOf } from './answers.ts';

/** What coordinators do with proposals. */
const proposals = ({ strapi }: { strapi: Core.Strapi }) => {
  async function told(ctx: Context, outcome: ProposalOutcome, done: number): Promise<void> {
    if (outcome.kind === 'unknown') notFound(ctx);
    else if (outcome.kind === 'refused') answer(ctx, 409, { refused: outcome.reason });
    else {
      const { matchSummaries, proposalDesk } = pluginServices(strapi);
      matchSummaries.forget(outcome.proposal.requestId);
      answer(ctx, done, await proposalDesk.row(outcome.proposal));
    }
  }

  return {
    /** `POST /expertise-matching/proposals` */
    async create(ctx: Context) {
      const body = newProposal.safeParse(bodyOf(ctx));
      if (!body.success) {
        invalid(ctx, body.error);
        return;
      }
      const { listings, proposals: made, ranking, workAreas } = pluginServices(strapi);
      const request = await listings.find(body.data.request);
      const scope = await workAreas.of(staffIdOf(ctx));
      if (request?.kind !== 'request' || !isInScope(request.areaId, scope)) {
        notFound(ctx);
        return;
      }
      const band = await ranking.bandOf(request, body.data.need, body.data.offer);
      const by = { actor: 'coordinator', staffId: staffIdOf(ctx) } as const;
      await told(ctx, await made.propose(body.data, { by, band }), 201);
    },

    /** `POST /expertise-matching/proposals/:id/withdraw` */
    async withdraw(ctx: Context) {
      const body = withdrawBody.safeParse(bodyOf(ctx));
      if (!body.success) {
        invalid(ctx, body.error);
        return;
      }
      const { listings, proposals: known, workAreas } = pluginServices(strapi);
      const proposal = await known.find(idIn(ctx));
      const request = proposal && (await listings.find(proposal.requestId));
      if (!request || !isInScope(request.areaId, await workAreas.of(staffIdOf(ctx)))) {
        notFound(ctx);
        return;
      }
      const around = {
        actor: 'coordinator',
        staffId: staffIdOf(ctx),
        version: body.data.version,
      } as const;
      const event = { type: 'withdraw' } as const;
      await told(ctx, await known.happen(idIn(ctx), event, around), 200);
    },
  };
};

export default proposals;
