import { AttributeStarts } from './attribute-starts.ts';
import { Column } from './column.ts';
import { readStoredFacts, readStoredStarts } from './stored-facts.ts';

/** What filters, facets, sorting and ranking need of every document, in memory. */
export class Columns {
  readonly #columns = new Map<string, Column>();
  readonly starts = new AttributeStarts();
  #count = 0;

  /** One more than the highest slot in use: the length of anything that has a place for each document. */
  get size(): number {
    return this.starts.size;
  }

  get count(): number {
    return this.#count;
  }

  column(attribute: string): Column | null {
    return this.#columns.get(attribute) ?? null;
  }

  get attributes(): string[] {
    return [...this.#columns.keys()];
  }

  has(slot: number): boolean {
    return this.starts.has(slot);
  }

  set(slot: number, factsJson: string, startsJson: string): void {
    this.delete(slot);
    this.starts.set(slot, readStoredStarts(startsJson));
    this.#count += 1;
    for (const [attribute, facts] of Object.entries(readStoredFacts(factsJson))) {
      let column = this.#columns.get(attribute);
      if (column === undefined) {
        column = new Column();
        this.#columns.set(attribute, column);
      }
      column.set(slot, facts);
    }
  }

  delete(slot: number): void {
    if (!this.has(slot)) return;
    this.starts.delete(slot);
    this.#count -= 1;
    for (const column of this.#columns.values()) column.delete(slot);
  }

  /** A place for each slot, 1 where there is a document. */
  all(): Uint8Array {
    const flags = new Uint8Array(this.size);
    for (let slot = 0; slot < flags.length; slot += 1) flags[slot] = this.has(slot) ? 1 : 0;
    return flags;
  }
}
