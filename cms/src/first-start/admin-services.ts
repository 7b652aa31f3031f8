import type { Core } from '@strapi/strapi';

type Id = string | number;

export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
}

/** What we use of Strapi's admin services, which Strapi's registry does not type. */
interface AdminServices {
  role: {
    create(role: object): Promise<unknown>;
    assignPermissions(roleId: Id, permissions: readonly object[]): Promise<unknown>;
    deleteByIds(ids: readonly Id[]): Promise<unknown>;
  };
  user: { create(user: object): Promise<unknown> };
  permission: {
    actionProvider: { values(): { section: string; actionId: string }[] };
    createMany(permissions: readonly object[]): Promise<unknown>;
  };
  contentType: { getPermissionsWithNestedFields(actions: readonly object[]): Permission[] };
  apiToken: { hash(token: string): string };
}

/** @throws when Strapi has no such service any more: it was renamed */
export function adminServices(strapi: Core.Strapi): AdminServices {
  const named = {
    role: strapi.service('admin::role'),
    user: strapi.service('admin::user'),
    permission: strapi.service('admin::permission'),
    contentType: strapi.service('admin::content-type'),
    apiToken: strapi.service('admin::api-token'),
  };
  assertServices(named);
  return named;
}

function assertServices(
  services: Record<keyof AdminServices, object | undefined>,
): asserts services is AdminServices {
  for (const [name, service] of Object.entries(services)) {
    if (!service) throw new Error(`Strapi has no admin service for ${name}`);
  }
}
