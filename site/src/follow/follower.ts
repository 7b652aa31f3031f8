/** Follows the change feed to its end, and goes on where it stood after a restart of either side. */
import { kinds, uidByKind, type Change, type Kind } from '@burgerwerf/cms/contract';
import type { Publisher } from '../publisher/publisher.ts';
import type { FeedPosition, State } from '../read-model/state.ts';
import type { Cms } from './cms-client.ts';

/** Seconds that the cms may keep a question open. */
const WAIT = 25;
/** Milliseconds before trying again after a failure. */
const RETRY = 1000;

const kindByUid = new Map<string, Kind>(kinds.map((kind) => [uidByKind[kind], kind]));

export interface FollowerParts {
  cms: Cms;
  publisher: Publisher;
  state: State;
  /** Raised to have everything built anew; part of the position. */
  modelVersion: number;
  /** Changes were taken over, and the pages of the entries themselves are live. */
  onPublished(): void;
  log(text: string): void;
}

export class Follower {
  readonly #parts;
  readonly #stopped = new AbortController();
  #isConnected = false;
  #last = 0;
  #complaint: string | null = null;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  isConnected(): boolean {
    return this.#isConnected;
  }

  /** Number of changes that are not live yet, as far as the cms has told. */
  behind(): number {
    const position = this.#position();
    return position ? Math.max(0, this.#last - position.cursor) : 0;
  }

  hasModel(): boolean {
    return this.#position() !== null;
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** Resolves when stopped. */
  async run(): Promise<void> {
    while (!this.#isStopped()) {
      try {
        await this.#step();
      } catch (error) {
        if (this.#isStopped()) return;
        this.#isConnected = false;
        this.#complain(`Following the cms failed: ${String(error)}`);
        await pause(RETRY, this.#stopped.signal);
      }
    }
  }

  #isStopped(): boolean {
    return this.#stopped.signal.aborted;
  }

  async #step(): Promise<void> {
    const { cms, publisher } = this.#parts;
    const position = this.#position();
    // At first only a look: waiting would say nothing of a feed that is at rest.
    const wait = position && this.#isConnected ? WAIT : 0;
    const answer = await cms.changesAfter(position?.cursor ?? 0, wait, this.#stopped.signal);
    this.#isConnected = true;
    this.#complaint = null;
    this.#last = answer.last;
    const epoch = this.#epoch(answer.epoch);
    if (position?.epoch !== epoch || answer.last < position.cursor) {
      await publisher.replaceEntries(cms.readAll(), { epoch, cursor: answer.last });
    }
    // At once: the next question may stay open for long.
    if (publisher.isUnlisted()) {
      await publisher.publishAll();
      this.#parts.onPublished();
      return;
    }
    const newest = answer.changes.at(-1);
    if (!newest) return;
    const changes = await cms.read(distinct(answer.changes));
    await publisher.publish(changes, { epoch, cursor: newest.sequence });
    this.#parts.onPublished();
  }

  /** Once for each trouble, not at each try. */
  #complain(text: string): void {
    if (this.#complaint !== text) this.#parts.log(text);
    this.#complaint = text;
  }

  /** The feed and the shape of our model together: another of either means building anew. */
  #epoch(feed: string): string {
    return `${feed}/${this.#parts.modelVersion}`;
  }

  #position(): FeedPosition | null {
    return this.#parts.state.position();
  }
}

/** Each entry once; what is not of a kind we know is of no interest to the site. */
function distinct(changes: readonly Change[]): { kind: Kind; id: string }[] {
  const byKey = new Map<string, { kind: Kind; id: string }>();
  for (const { type, documentId } of changes) {
    const kind = kindByUid.get(type);
    if (kind) byKey.set(`${type} ${documentId}`, { kind, id: documentId });
  }
  return [...byKey.values()];
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
