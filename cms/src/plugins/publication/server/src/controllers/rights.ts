import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { TypeRights } from '../services/overview.ts';

interface Checker {
  can: Record<'read' | 'publish', (entity?: object) => boolean>;
}

const checkers = z.custom<{ create(asked: { userAbility: unknown; model: string }): Checker }>(
  (service) => typeof service === 'object' && service !== null && 'create' in service,
);

const state = z.looseObject({
  user: z.looseObject({ id: z.union([z.number(), z.string()]) }),
  userAbility: z.unknown(),
});

/** What the person who asks may do: the rights of the content manager, conditions included. */
export interface Rights extends TypeRights {
  /** Id of the administrator. */
  by: string;
  /** @param entity with who made it, on which the right may depend */
  mayPublish(type: string, entity?: object): boolean;
}

/** Of a request that a policy let pass because somebody is logged in. */
export function rightsOf(strapi: Core.Strapi, ctx: Context): Rights {
  const { user, userAbility } = state.parse(ctx.state);
  const service = checkers.parse(strapi.plugin('content-manager').service('permission-checker'));
  const checker = (model: string) => service.create({ userAbility, model });
  return {
    by: String(user.id),
    mayRead: (type) => checker(type).can.read(),
    mayPublish: (type, entity) => checker(type).can.publish(entity),
  };
}
