/** One way to make another form of a word: take `strip` off its end and put `add` there. */
export interface AffixRule {
  strip: string;
  add: string;
  /** The word must end like this. */
  fits: RegExp;
  /** The form may be the first part of a compound. */
  beginsCompound: boolean;
}

/** Flags of two letters, as the dictionary has them. */
export const flagsOf = (text: string): string[] => text.match(/../gu) ?? [];

/** Reads the suffixes of a Hunspell affix file, by flag. */
export const readAffixRules = (aff: string): Map<string, AffixRule[]> => {
  const rules = new Map<string, AffixRule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, added, condition] = line.split(/\s+/u);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || added === undefined)
      continue;
    if (condition === undefined || condition.startsWith('#')) continue;
    const [add = '', flags = ''] = added.split('/');
    if (/[^\p{L}0]/u.test(add)) continue;
    const rule: AffixRule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: new RegExp(`${condition}$`, 'u'),
      beginsCompound: flagsOf(flags).includes('Ca'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
};

export const applyRule = (word: string, { strip, add, fits }: AffixRule): string | null =>
  word.endsWith(strip) && fits.test(word) ? word.slice(0, word.length - strip.length) + add : null;
