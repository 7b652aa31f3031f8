import type { State } from '../read-model/state.ts';

const NAME = 'incomplete';

/** Whether every page was made with these templates and entries. It is kept, so that a restart goes on. */
export class Completeness {
  readonly #state;

  constructor(state: State) {
    this.#state = state;
  }

  /** Not every page was made with these templates and entries yet. */
  isIncomplete(): boolean {
    return this.#state.get(NAME) !== 'no';
  }

  /** Nor is it written down which are still to be made. */
  isUnlisted(): boolean {
    return this.isIncomplete() && !this.isListed();
  }

  isListed(): boolean {
    return this.#state.get(NAME) === 'listed';
  }

  /** Other templates, or other entries: everything is to be made. */
  begin(): void {
    this.#state.set(NAME, 'yes');
  }

  list(): void {
    this.#state.set(NAME, 'listed');
  }

  complete(): void {
    this.#state.set(NAME, 'no');
  }
}
