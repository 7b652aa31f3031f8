/**
 * What somebody typed, kept in their own browser for as long as the tab is open, so that a reload loses
 * nothing. It is kept by the address of the form, since an address may fill in something already.
 */
const PREFIX = 'ingevuld:';

/** Names and values of fields, in the order of the form. */
export type KeptFields = [name: string, value: string][];

/** Fields that differ with every form, or that nobody fills in. */
const LEFT_OUT = new Set(['formulier', 'actie', 'kz7']);

const keyHere = (): string => `${PREFIX}${location.pathname}${location.search}`;

export function fieldsOf(form: HTMLFormElement): KeptFields {
  return [...new FormData(form)].flatMap(([name, value]): KeptFields =>
    typeof value === 'string' && !LEFT_OUT.has(name) ? [[name, value]] : [],
  );
}

export function keep(fields: KeptFields): void {
  try {
    sessionStorage.setItem(keyHere(), JSON.stringify(fields));
  } catch {
    // A browser that keeps nothing: then a reload is as it is without this script.
  }
}

/** Forgets what was typed in the form at this path, whatever its address filled in. */
export function forget(path: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key === PREFIX + path || key.startsWith(`${PREFIX}${path}?`)) {
        sessionStorage.removeItem(key);
      }
    }
  } catch {
    // There was nothing to forget.
  }
}

export function keptFields(): KeptFields {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyHere()) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isField) : [];
  } catch {
    return [];
  }
}

const isField = (field: unknown): field is [string, string] =>
  Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');
