import type {
  HeldPhoto,
  NewSubmission,
  PhotoRefusal,
  Problem,
  Receipt,
  SubmissionPreview,
  SubmissionStatus,
} from '@burgerwerf/cms/contract';

/** The cms is away, or has too much to do: the same may be asked again. */
export interface Unavailable {
  kind: 'unavailable';
}
/** The token or id opens nothing. */
interface Missing {
  kind: 'missing';
}
/** It is no longer waiting for this. */
interface TooLate {
  kind: 'too-late';
}
interface Refused {
  kind: 'refused';
  problems: Problem[];
}

export type SubmitOutcome = { kind: 'received'; receipt: Receipt } | Refused | Unavailable;
export type HoldOutcome =
  { kind: 'held'; photo: HeldPhoto } | { kind: 'refused'; code: PhotoRefusal } | Unavailable;
export type PhotoOutcome =
  { kind: 'photo'; type: string; bytes: Uint8Array } | Missing | Unavailable;
export type StatusOutcome = { kind: 'found'; status: SubmissionStatus } | Missing | Unavailable;
export type AnswerOutcome = { kind: 'done' } | Missing | TooLate | Refused | Unavailable;
export type WithdrawOutcome = { kind: 'done' } | Missing | TooLate | Unavailable;
export type DisownableOutcome = { kind: 'found'; title: string } | Missing | Unavailable;
export type DisownOutcome = { kind: 'done' } | Missing | Unavailable;
export type LostLinksOutcome = { kind: 'done' } | Unavailable;
export type PreviewOutcome = { kind: 'found'; preview: SubmissionPreview } | Missing | Unavailable;

/** Where the site hands on what visitors send, and asks how it stands. */
export interface IntakePort {
  submit(submission: NewSubmission): Promise<SubmitOutcome>;
  holdPhoto(picture: Uint8Array): Promise<HoldOutcome>;
  photo(id: string): Promise<PhotoOutcome>;
  status(token: string): Promise<StatusOutcome>;
  answer(token: string, text: string): Promise<AnswerOutcome>;
  withdraw(token: string): Promise<WithdrawOutcome>;
  disownable(token: string): Promise<DisownableOutcome>;
  disown(token: string): Promise<DisownOutcome>;
  sendLostLinks(email: string): Promise<LostLinksOutcome>;
  preview(token: string): Promise<PreviewOutcome>;
}
