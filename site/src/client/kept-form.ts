/**
 * What somebody typed, kept in the browser for as long as the tab is open, so that a reload loses
 * nothing.
 */
export const KEPT_FORM = 'aanmelding';

/** Names and values of fields, in the order of the form. */
export type KeptFields = [name: string, value: string][];

/** Fields that differ with every form, or that nobody fills in. */
const LEFT_OUT = new Set(['formulier', 'actie', 'kz7']);

export function fieldsOf(form: HTMLFormElement): KeptFields {
  return [...new FormData(form)].flatMap(([name, value]): KeptFields =>
    typeof value === 'string' && !LEFT_OUT.has(name) ? [[name, value]] : [],
  );
}

export function keep(fields: KeptFields): void {
  try {
    sessionStorage.setItem(KEPT_FORM, JSON.stringify(fields));
  } catch {
    // A browser that keeps nothing: then a reload is as it is without this script.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEPT_FORM);
  } catch {
    // There was nothing to forget.
  }
}

export function keptFields(): KeptFields {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_FORM) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isField) : [];
  } catch {
    return [];
  }
}

const isField = (field: unknown): field is [string, string] =>
  Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');
