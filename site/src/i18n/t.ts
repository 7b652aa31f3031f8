import { nl, type TextKey, type Texts } from './nl.ts';

type ValuesOf<K extends TextKey> = Texts[K] extends (...values: infer V) => string ? V : [];

const texts: { [K in TextKey]: string | ((...values: ValuesOf<K>) => string) } = nl;

/** The text of the interface at `key`, made with `values` where it takes any. */
export function t<K extends TextKey>(key: K, ...values: ValuesOf<K>): string {
  const text: string | ((...values: ValuesOf<K>) => string) = texts[key];
  return typeof text === 'string' ? text : text(...values);
}
