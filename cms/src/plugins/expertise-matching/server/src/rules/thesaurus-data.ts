import type { ThesaurusData } from '@burgerwerf/matching';

/** A concept as editors keep it. */
export interface EditedConcept {
  key: string;
  label: string;
  theme: string | null;
  labels: string | null;
  cueWords: string | null;
  related: readonly string[];
  active: boolean;
  mergedInto: string | null;
}

export interface EditedTheme {
  key: string;
  name: string;
}

/** Texts that stand one per line, without empty ones. */
export const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Which concept each merged one is read as; one that goes round is read as itself. */
export function mergedKeys(concepts: readonly EditedConcept[]): Map<string, string> {
  const next = new Map(concepts.map(({ key, mergedInto }) => [key, mergedInto]));
  const merged = new Map<string, string>();
  for (const { key } of concepts) {
    const seen = new Set([key]);
    let end = key;
    for (let to = next.get(key) ?? null; to !== null && next.has(to); to = next.get(to) ?? null) {
      if (seen.has(to)) {
        end = key;
        break;
      }
      seen.add(to);
      end = to;
    }
    if (end !== key) merged.set(key, end);
  }
  return merged;
}

/**
 * The thesaurus that matching reads. A merged concept gives its names and cue words to the one it went
 * into. One that is not in use is still known to who chose it, but nothing in a text gives it away.
 */
export function thesaurusData(
  themes: readonly EditedTheme[],
  concepts: readonly EditedConcept[],
): ThesaurusData {
  const known = new Set(themes.map(({ key }) => key));
  const merged = mergedKeys(concepts);
  const resolved = (key: string) => merged.get(key) ?? key;
  const kept = concepts.filter(
    ({ key, theme }) => theme !== null && known.has(theme) && !merged.has(key),
  );
  return {
    themes: Object.fromEntries(themes.map(({ key, name }) => [key, name])),
    concepts: kept.map((concept) => {
      const joined = concepts.filter(
        ({ key }) => key !== concept.key && resolved(key) === concept.key,
      );
      const all = [concept, ...joined];
      const altLabels = [
        ...all.flatMap(({ labels }) => linesOf(labels)),
        ...joined.map(({ label }) => label),
      ];
      return {
        id: concept.key,
        theme: concept.theme ?? '',
        prefLabel: concept.label,
        altLabels: concept.active ? altLabels : [],
        cueWords: concept.active ? all.flatMap(({ cueWords }) => linesOf(cueWords)) : [],
        related: all.flatMap(({ related }) => related.map(resolved)),
      };
    }),
  };
}
