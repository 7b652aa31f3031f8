import { thesaurusSchema, type Concept, type ThesaurusData } from './concept.ts';

export interface Theme {
  id: string;
  name: string;
}

/** Concepts of expertise and how they belong together. Does not change; build another after an edit. */
export interface Thesaurus {
  readonly concepts: readonly Concept[];
  readonly themes: readonly Theme[];
  concept(id: string): Concept | undefined;
  conceptsOf(theme: string): readonly Concept[];
  /** Ids of concepts that lie close, in both directions of the relation. */
  related(id: string): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Relations in both directions; one with a concept that is not there (any more) is left out. */
const relations = (concepts: ReadonlyMap<string, Concept>): Map<string, Set<string>> => {
  const related = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = related.get(from);
    if (known === undefined) related.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { id, related: others } of concepts.values()) {
    for (const other of others) {
      if (other === id || !concepts.has(other)) continue;
      add(id, other);
      add(other, id);
    }
  }
  return related;
};

/** @throws when the data has another shape, two concepts share an id, or a concept has no known theme */
export const buildThesaurus = (data: ThesaurusData): Thesaurus => {
  const { themes, concepts } = thesaurusSchema.parse(data);
  const byId = new Map<string, Concept>();
  const byTheme = new Map<string, Concept[]>(Object.keys(themes).map((id) => [id, []]));
  for (const concept of concepts) {
    if (byId.has(concept.id)) throw new Error(`Two concepts are called ${concept.id}`);
    const theme = byTheme.get(concept.theme);
    if (theme === undefined) {
      throw new Error(`Concept ${concept.id} is of the unknown theme ${concept.theme}`);
    }
    byId.set(concept.id, concept);
    theme.push(concept);
  }
  const related = relations(byId);
  return {
    concepts,
    themes: Object.entries(themes).map(([id, name]) => ({ id, name })),
    concept: (id) => byId.get(id),
    conceptsOf: (theme) => byTheme.get(theme) ?? [],
    related: (id) => related.get(id) ?? NONE,
  };
};
