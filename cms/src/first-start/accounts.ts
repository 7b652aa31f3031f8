import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Credentials } from '../../config/environment/secrets.ts';
import { adminServices } from './admin-services.ts';
import { roles } from './roles.ts';

const idOf = z.object({ id: z.union([z.string(), z.number()]) });

const accounts = {
  administrator: { role: 'strapi-super-admin', firstname: 'Beheer' },
  editor: { role: roles.editor.code, firstname: 'Redactie' },
  coordinator: { role: roles.coordinator.code, firstname: 'Coördinatie' },
  moderator: { role: roles.moderator.code, firstname: 'Moderatie' },
} as const;

/**
 * The first people who can log in. Made at once, so that nobody else can register as the first
 * administrator; one that exists keeps the password its owner chose.
 */
export async function ensureAccounts(strapi: Core.Strapi, credentials: Credentials): Promise<void> {
  for (const name of Object.keys(accounts) as (keyof typeof accounts)[]) {
    const login = credentials[name];
    const email = login.email.toLowerCase();
    if (await strapi.db.query('admin::user').findOne({ where: { email } })) continue;
    const { role: code, firstname } = accounts[name];
    const role = idOf.parse(await strapi.db.query('admin::role').findOne({ where: { code } }));
    await adminServices(strapi).user.create({
      email,
      firstname,
      lastname: '',
      password: login.password,
      registrationToken: null,
      isActive: true,
      preferedLanguage: 'nl',
      roles: [role.id],
    });
  }
}
