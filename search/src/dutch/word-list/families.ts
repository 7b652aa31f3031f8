import { fold } from '../../embedded/text/fold.ts';
import { applyRule } from './affix-rules.ts';
import type { Dictionary } from './dictionary.ts';
import { irregularPlurals, irregularVerbs } from './irregular.ts';
import { possibleStems } from './verb-stem.ts';

/** A word with its other forms. */
export interface WordFamily {
  base: string;
  /** Forms, among them the base; true for those that may be the first part of a compound. */
  forms: Map<string, boolean>;
  /** The base may be the last part of a compound. */
  endsCompound: boolean;
  /** As first part of a compound it takes an s. */
  linksWithS: boolean;
  kind: 'noun' | 'verb' | 'other';
}

const NOUN = /^[ZY].$/u;
const NOUN_OR_ADJECTIVE = /^(?:[ZYA].|Xe)$/u;
/** Suffixes that make another word rather than a form of the same one. */
const DERIVATIONS = new Set(['Zm', 'A0']);
const VERB = /^V[3pqabe]$/u;
const SEPARABLE = /^P[b-t]$/u;
const INSEPARABLE = /^(?:be|ver|ont|her|er|ge|aan|over|onder|voor)/u;

/** Shorter ones stand at the beginning of too many words that are no compounds. */
const SHORTEST_STEM = 4;

const prefixes: Readonly<Record<string, string>> = {
  Pb: 'aan',
  Pd: 'achter',
  Pj: 'af',
  Pl: 'bij',
  Pm: 'over',
  Pn: 'voor',
  Po: 'binnen',
  Pp: 'door',
  Pr: 'mee',
  Ps: 'uit',
  Pt: 'na',
};

const collect = (
  dictionary: Dictionary,
  wanted: (flag: string) => boolean,
): Map<string, WordFamily> => {
  const families = new Map<string, WordFamily>();
  for (const { word, flags } of dictionary.entries) {
    const family = families.get(word) ?? {
      base: word,
      forms: new Map([[word, false]]),
      endsCompound: false,
      linksWithS: false,
      kind: 'other',
    };
    families.set(word, family);
    if (flags.has('Ca') || flags.has('Ce') || flags.has('CA')) family.forms.set(word, true);
    if (flags.has('Cc')) family.endsCompound = true;
    if (flags.has('Cd') || flags.has('Ch')) family.linksWithS = true;
    if ([...flags].some((flag) => NOUN.test(flag))) family.kind = 'noun';
    for (const flag of flags) {
      if (!wanted(flag)) continue;
      for (const rule of dictionary.rules.get(flag) ?? []) {
        const form = applyRule(word, rule);
        if (form !== null)
          family.forms.set(form, rule.beginsCompound || family.forms.get(form) === true);
      }
    }
  }
  return families;
};

const verbFamily = (
  infinitive: string,
  stems: Map<string, WordFamily>,
  participles: ReadonlySet<string>,
): Map<string, boolean> => {
  const forms = new Map(
    [infinitive, `${infinitive}d`, `${infinitive}de`].map((form) => [form, false]),
  );
  const add = (form: string): void => void forms.set(form, forms.get(form) ?? false);
  for (const stem of possibleStems(infinitive)) {
    const conjugated = stems.get(stem);
    if (conjugated === undefined || conjugated.forms.size < 2) continue;
    for (const form of conjugated.forms.keys()) add(form);
    // speelplein, beleeftuin
    forms.set(stem, stem.length >= SHORTEST_STEM);
    if (!stem.endsWith('t')) add(`${stem}t`);
    const made = [`ge${stem}t`, `ge${stem}d`, `ge${stem}`];
    if (INSEPARABLE.test(infinitive)) made.push(`${stem}t`, `${stem}d`);
    for (const participle of made) {
      if (participles.has(fold(participle))) {
        for (const form of [participle, `${participle}e`]) add(form);
      }
    }
    break;
  }
  return forms;
};

/** Forms of an irregular verb besides those that rules make, also of one with something before it. */
const irregularForms = (infinitive: string): string[] => {
  for (const [known = '', past = '', participle = '', ...others] of irregularVerbs) {
    if (!infinitive.endsWith(known)) continue;
    const before = infinitive.slice(0, infinitive.length - known.length);
    const isInseparable = /^(?:be|ver|ont|her|er|ge)$/u.test(before);
    const done = isInseparable ? before + participle.replace(/^ge/u, '') : before + participle;
    return [`${before}${past}`, done, ...others.map((form) => before + form)].flatMap((form) =>
      form.endsWith('en') || /[aeiou]$/u.test(form) ? [form] : [form, `${form}en`],
    );
  }
  return [];
};

/** Everything that the dictionary knows of Dutch inflection, as families of words. */
export const wordFamilies = (dictionary: Dictionary): WordFamily[] => {
  const families = collect(
    dictionary,
    (flag) => NOUN_OR_ADJECTIVE.test(flag) && !DERIVATIONS.has(flag),
  );
  const stems = collect(dictionary, (flag) => VERB.test(flag) && flag !== 'Ve');
  const participles = new Set(
    dictionary.entries
      .filter(({ flags }) => flags.has('Ve') || flags.has('Aa'))
      .map(({ word }) => fold(word)),
  );
  const known = new Set([...families.values()].flatMap(({ forms }) => [...forms.keys()]));
  for (const { forms } of stems.values()) for (const form of forms.keys()) known.add(form);
  const result = [...families.values()];
  for (const [singular = '', plural = ''] of irregularPlurals) {
    families.get(singular)?.forms.set(plural, families.get(plural)?.forms.get(plural) ?? false);
  }
  const addVerb = (base: string, forms: Map<string, boolean>): void => {
    result.push({
      base,
      forms,
      endsCompound: false,
      linksWithS: false,
      kind: 'verb',
    });
  };
  for (const { word, flags } of dictionary.entries) {
    if (!flags.has('Vi') && !/(?:^|.)(?:gaan|staan|zien|doen|slaan)$/u.test(word)) continue;
    const forms = verbFamily(word, stems, participles);
    for (const form of irregularForms(word)) if (known.has(form)) forms.set(form, false);
    addVerb(word, forms);
    for (const flag of flags) {
      const prefix = SEPARABLE.test(flag) ? prefixes[flag] : undefined;
      if (prefix !== undefined) {
        addVerb(
          prefix + word,
          new Map([...forms].map(([form, begins]) => [prefix + form, begins])),
        );
      }
    }
  }
  return result;
};
