import { valueOf, type FormFields } from './rules/form-fields.ts';

/**
 * A field that people do not see, and robots fill in. Its name means nothing, so that no browser
 * fills it in for anybody.
 */
export const TRAP = 'kz7';

export const isTrapped = (fields: FormFields): boolean => valueOf(fields, TRAP).trim() !== '';
