import type { Core } from '@strapi/strapi';

/**
 * A year is kept as the number that it is, and shown without the point that Dutch puts in thousands: the
 * admin has a field of its own for it (`admin/year-field/`). Schemas name it `global::year`.
 */
export function registerYear(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'year',
    type: 'integer',
    inputSize: { default: 6, isResizable: true },
  });
}
