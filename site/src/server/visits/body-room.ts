/**
 * Memory for the bodies that come in: at most so many bytes in all, and at most so many of one
 * visitor. Who finds no room waits a moment, unread.
 */
export class BodyRoom {
  readonly #bytes;
  readonly #perVisitor;
  readonly #patience;
  readonly #taken = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  #total = 0;

  /** @param options.patience in milliseconds */
  constructor(options: { bytes: number; perVisitor: number; patience: number }) {
    this.#bytes = options.bytes;
    this.#perVisitor = options.perVisitor;
    this.#patience = options.patience;
  }

  /** Call what comes back to give the room free; null when there was none. */
  reserve(visitor: string, bytes: number): Promise<(() => void) | null> {
    if (this.#fits(visitor, bytes)) return Promise.resolve(this.#take(visitor, bytes));
    return new Promise((resolve) => {
      const look = () => {
        if (!this.#fits(visitor, bytes)) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(this.#take(visitor, bytes));
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        resolve(null);
      }, this.#patience);
      this.#waiting.add(look);
    });
  }

  #fits(visitor: string, bytes: number): boolean {
    const own = this.#taken.get(visitor) ?? 0;
    return this.#total + bytes <= this.#bytes && own + bytes <= this.#perVisitor;
  }

  #take(visitor: string, bytes: number): () => void {
    this.#add(visitor, bytes);
    return () => {
      this.#add(visitor, -bytes);
      for (const look of [...this.#waiting]) look();
    };
  }

  #add(visitor: string, bytes: number): void {
    this.#total += bytes;
    const own = (this.#taken.get(visitor) ?? 0) + bytes;
    if (own === 0) this.#taken.delete(visitor);
    else this.#taken.set(visitor, own);
  }
}
