import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newSubmission } from '../../../shared/submission-api.mts';
import { problemsOf } from '../rules/problems.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, bodyOf } from './answers.ts';

/** Seconds after which it is worth trying again. */
const TRY_AGAIN_AFTER = '2';

const submissions = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/intake/submissions`: the schema takes what it names, and leaves all else out. */
  async create(ctx: Context) {
    const parsed = newSubmission.safeParse(bodyOf(ctx));
    if (!parsed.success) {
      answer(ctx, 422, { problems: problemsOf(parsed.error.issues) });
      return;
    }
    const received = await pluginServices(strapi).receiver.receive(parsed.data);
    switch (received.kind) {
      case 'received':
        answer(ctx, 201, received.receipt);
        break;
      case 'known':
        answer(ctx, 200, received.receipt);
        break;
      case 'refused':
        answer(ctx, 422, { problems: received.problems });
        break;
      case 'busy':
        ctx.set('Retry-After', TRY_AGAIN_AFTER);
        answer(ctx, 503, { busy: true });
    }
  },
});

export default submissions;
