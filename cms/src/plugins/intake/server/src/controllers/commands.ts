import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { deskCommands } from '../../../shared/desk-api.mts';
import { isPlacedWithLetter } from '../../../shared/states.mts';
import type { Problem } from '../../../shared/submission-api.mts';
import type { StaffCommand } from '../rules/command.ts';
import { problemsOf } from '../rules/problems.ts';
import { pluginServices } from '../services/plugin-services.ts';
import type { Outcome } from '../services/submissions.ts';
import { answer, bodyOf, idIn, notFound } from './answers.ts';
import { readCommand } from './staff-commands.ts';
import { viewerOf } from './viewer.ts';

const path = z.object({ command: z.enum(deskCommands) });

const invalid = (ctx: Context, problems: Problem[]): void => answer(ctx, 422, { problems });

/** What staff do with a submission: one route, and one body per command. */
const commands = ({ strapi }: { strapi: Core.Strapi }) => {
  async function carryOut(id: string, version: number, command: StaffCommand): Promise<Outcome> {
    const { placing, submissions } = pluginServices(strapi);
    if (command.type !== 'place') return submissions.command(id, command, version);
    return placing.place(id, { by: command.by, version, text: command.text });
  }

  /** The letter that says that it stands on the site is never left to chance. */
  async function lacksLetter(id: string, command: StaffCommand): Promise<boolean> {
    if (command.type !== 'place' || command.text !== '') return false;
    const kept = await pluginServices(strapi).submissions.find(id);
    return kept !== null && isPlacedWithLetter(kept.kind);
  }

  /** Work can be given to who may decide, and to nobody else. */
  async function isAssignable(command: StaffCommand): Promise<boolean> {
    if (command.type !== 'take' || command.assignee === command.by) return true;
    const deciders = await pluginServices(strapi).staff.deciders();
    return deciders.some(({ id }) => id === command.assignee);
  }

  return {
    /** `POST /intake/submissions/:id/:command`. Answers with the submission as it is afterwards. */
    async run(ctx: Context) {
      const named = path.safeParse(ctx['params']);
      if (!named.success) {
        notFound(ctx);
        return;
      }
      const id = idIn(ctx);
      const viewer = viewerOf(ctx);
      const asked = readCommand(named.data.command, bodyOf(ctx), viewer.id);
      if (asked.kind === 'invalid') {
        invalid(ctx, problemsOf(asked.error.issues));
        return;
      }
      if (!(await isAssignable(asked.command))) {
        invalid(ctx, [{ path: ['assignee'], code: 'not-a-choice' }]);
        return;
      }
      if (await lacksLetter(id, asked.command)) {
        invalid(ctx, [{ path: ['text'], code: 'required' }]);
        return;
      }
      const outcome = await carryOut(id, asked.version, asked.command);
      if (outcome.kind === 'unknown') {
        notFound(ctx);
        return;
      }
      if (outcome.kind === 'refused') {
        answer(ctx, 409, { refused: outcome.reason });
        return;
      }
      answer(ctx, 200, await pluginServices(strapi).desk.detail(id, viewer));
    },
  };
};

export default commands;
