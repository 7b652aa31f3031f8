/** The intake of the cms, in memory: a port for tests and for looking at pages. */
import type { NewSubmission, SubmissionKind, SubmissionStatus } from '@burgerwerf/cms/contract';
import type { IntakePort, SubmitOutcome, HoldOutcome } from '../src/submit/intake-port.ts';

export const STATUS_TOKEN = 'status-token-van-een-proef';
export const PREVIEW_TOKEN = 'voorbeeld-token-van-een-proef';
export const DISOWN_TOKEN = 'niet-van-mij-token-van-een-proef';

export const aStatus = (fields: Partial<SubmissionStatus> = {}): SubmissionStatus => ({
  reference: 'BKC-7F3K',
  kind: 'initiative',
  title: 'Buurttuin De Driehoek',
  state: 'received',
  receivedAt: '2026-03-10T09:00:00.000Z',
  since: '2026-03-10T09:00:00.000Z',
  address: 'i•••@tuin.example',
  thread: [],
  canAnswer: false,
  canWithdraw: true,
  declineReason: null,
  pagePath: null,
  answerWithinDays: 7,
  ...fields,
});

/** What a test may set, and what it may look at. */
export class FakeIntake implements IntakePort {
  isAway = false;
  refusal: SubmitOutcome | null = null;
  holding: HoldOutcome | null = null;
  current: SubmissionStatus = aStatus();
  picture: Uint8Array = new Uint8Array();
  readonly submissions: NewSubmission[] = [];
  readonly photos: Uint8Array[] = [];
  readonly answers: string[] = [];
  readonly linksFor: string[] = [];
  previewed: Record<string, unknown> | null = null;
  previewedKind: SubmissionKind = 'initiative';
  isDisowned = false;

  submit(submission: NewSubmission) {
    if (this.isAway) return unavailable();
    if (this.refusal) return Promise.resolve(this.refusal);
    this.submissions.push(submission);
    const receipt = { reference: this.current.reference, statusToken: STATUS_TOKEN };
    return Promise.resolve({ kind: 'received' as const, receipt });
  }

  holdPhoto(picture: Uint8Array) {
    if (this.isAway) return unavailable();
    if (this.holding) return Promise.resolve(this.holding);
    this.photos.push(picture);
    const photo = { id: photoIdOf(this.photos.length), width: 600, height: 400 };
    return Promise.resolve({ kind: 'held' as const, photo });
  }

  photo() {
    if (this.isAway) return unavailable();
    return Promise.resolve({ kind: 'photo' as const, type: 'image/png', bytes: this.picture });
  }

  status(token: string) {
    if (this.isAway) return unavailable();
    return Promise.resolve(
      token === STATUS_TOKEN ? { kind: 'found' as const, status: this.current } : missing,
    );
  }

  answer(token: string, text: string) {
    if (this.isAway) return unavailable();
    if (token !== STATUS_TOKEN) return Promise.resolve(missing);
    if (!this.current.canAnswer) return Promise.resolve({ kind: 'too-late' as const });
    this.answers.push(text);
    return Promise.resolve(done);
  }

  withdraw(token: string) {
    if (this.isAway) return unavailable();
    if (token !== STATUS_TOKEN) return Promise.resolve(missing);
    this.current = aStatus({ state: 'withdrawn', canWithdraw: false, address: '' });
    return Promise.resolve(done);
  }

  disownable(token: string) {
    if (this.isAway) return unavailable();
    const isThere = token === DISOWN_TOKEN && !this.isDisowned;
    return Promise.resolve(
      isThere ? { kind: 'found' as const, title: this.current.title } : missing,
    );
  }

  disown(token: string) {
    if (this.isAway) return unavailable();
    if (token !== DISOWN_TOKEN || this.isDisowned) return Promise.resolve(missing);
    this.isDisowned = true;
    return Promise.resolve(done);
  }

  sendLostLinks(email: string) {
    if (this.isAway) return unavailable();
    this.linksFor.push(email);
    return Promise.resolve(done);
  }

  preview(token: string) {
    if (this.isAway) return unavailable();
    const entry = this.previewed;
    if (token !== PREVIEW_TOKEN || !entry) return Promise.resolve(missing);
    const photo = {
      id: photoIdOf(1),
      alternativeText: 'Drie buren planten een boom',
      width: 600,
      height: 400,
    };
    return Promise.resolve({
      kind: 'found' as const,
      preview: { kind: this.previewedKind, title: this.current.title, entry, photo },
    });
  }
}

/** Ids as the cms gives them: long, and the same for the same number. */
export const photoIdOf = (number: number): string => `foto-${String(number).padStart(20, '0')}`;

const missing = { kind: 'missing' } as const;
const done = { kind: 'done' } as const;
const unavailable = () => Promise.resolve({ kind: 'unavailable' as const });
