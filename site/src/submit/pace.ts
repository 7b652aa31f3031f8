/** Says yes so many times a second. */
export class Pace {
  readonly #perSecond;
  readonly #clock;
  #second = 0;
  #count = 0;

  /** @param clock in milliseconds */
  constructor(perSecond: number, clock: () => number) {
    this.#perSecond = perSecond;
    this.#clock = clock;
  }

  allows(): boolean {
    const second = Math.floor(this.#clock() / 1000);
    if (second !== this.#second) this.#count = 0;
    this.#second = second;
    this.#count += 1;
    return this.#count <= this.#perSecond;
  }
}
