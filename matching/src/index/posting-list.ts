/** Strengths are kept in 16 bits: an error of less than 0.00001. */
const SCALE = 65_535;
const FIRST_SIZE = 2;
/** From this size on a full list grows by half; with twice as much a third of all memory would lie empty. */
const LARGE = 32;

/**
 * The offers that have one term, and how strongly (0 to 1), by their slots in rising order. Two typed
 * arrays: six bytes an offer.
 */
export class PostingList {
  #slots = new Uint32Array(FIRST_SIZE);
  #strengths = new Uint16Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds an offer behind all that are there: its slot is the highest yet. */
  append(slot: number, strength: number): void {
    if (this.#length === this.#slots.length) {
      this.#resize(Math.ceil(this.#length * (this.#length < LARGE ? 2 : 1.5)));
    }
    this.#slots[this.#length] = slot;
    this.#strengths[this.#length] = Math.round(Math.min(1, strength) * SCALE);
    this.#length += 1;
  }

  /** Takes an offer out, leaving nothing of it. */
  remove(slot: number): void {
    const at = this.#find(slot);
    if (at < 0) return;
    this.#slots.copyWithin(at, at + 1, this.#length);
    this.#strengths.copyWithin(at, at + 1, this.#length);
    this.#length -= 1;
    this.#slots[this.#length] = 0;
    this.#strengths[this.#length] = 0;
  }

  strengthAt(slot: number): number {
    const at = this.#find(slot);
    return at < 0 ? 0 : (this.#strengths[at] ?? 0) / SCALE;
  }

  /** Adds the strength of each offer, times a factor, to its score. */
  addTo(scores: Float32Array, factor: number): void {
    const step = factor / SCALE;
    const slots = this.#slots;
    const strengths = this.#strengths;
    const length = this.#length;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] ?? 0;
      scores[slot] = (scores[slot] ?? 0) + (strengths[at] ?? 0) * step;
    }
  }

  /**
   * Lifts the score of each offer to its strength, times a factor, and notes those that had none.
   * @param touched room for the slots noted
   * @param count how many are noted already
   * @returns how many are noted now
   */
  raiseTo(scores: Float32Array, factor: number, touched: Uint32Array, count: number): number {
    const step = factor / SCALE;
    const slots = this.#slots;
    const strengths = this.#strengths;
    const length = this.#length;
    let noted = count;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] ?? 0;
      const strength = (strengths[at] ?? 0) * step;
      const before = scores[slot] ?? 0;
      if (strength <= before) continue;
      if (before === 0) {
        touched[noted] = slot;
        noted += 1;
      }
      scores[slot] = strength;
    }
    return noted;
  }

  /** Gives all offers new slots, in the same order. */
  renumber(slots: Uint32Array): void {
    for (let at = 0; at < this.#length; at += 1) {
      this.#slots[at] = slots[this.#slots[at] ?? 0] ?? 0;
    }
    if (this.#length < this.#slots.length / 2) this.#resize(Math.max(FIRST_SIZE, this.#length));
  }

  #resize(size: number): void {
    const slots = new Uint32Array(size);
    const strengths = new Uint16Array(size);
    slots.set(this.#slots.subarray(0, this.#length));
    strengths.set(this.#strengths.subarray(0, this.#length));
    this.#slots = slots;
    this.#strengths = strengths;
  }

  /** The index of a slot, or -1. */
  #find(slot: number): number {
    let low = 0;
    let high = this.#length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#slots[middle] ?? 0;
      if (found === slot) return middle;
      if (found < slot) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
