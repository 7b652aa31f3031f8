import type { SubmissionStatus } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';
import type { ErrorCode } from '../rules/field-errors.ts';
import { statusSteps, type StatusStep } from '../rules/status-steps.ts';

/** What has just happened, as the page says it once. */
export type StatusNews = 'received' | 'answered' | 'withdrawn' | 'too-late' | null;

export interface KnownStatus {
  kind: 'known';
  networkName: string;
  path: string;
  /** What it is called; something general once what was sent is erased. */
  title: string;
  status: SubmissionStatus;
  steps: StatusStep[];
  news: StatusNews;
  answer: { text: string; error: ErrorCode | null };
  /** Whether they wanted to withdraw without saying that they are sure. */
  isUnsure: boolean;
}

export type StatusPage =
  | KnownStatus
  /** The cms is away; an answer that was typed is kept. */
  | { kind: 'away'; path: string; answer: string };

interface Shown {
  news?: StatusNews;
  answer?: KnownStatus['answer'];
  isUnsure?: boolean;
}

/** All that the page about a submission shows. */
export const knownStatus = (
  networkName: string,
  path: string,
  status: SubmissionStatus,
  { news = null, answer = { text: '', error: null }, isUnsure = false }: Shown = {},
): KnownStatus => ({
  kind: 'known',
  networkName,
  path,
  title: status.title === '' ? t('status.untitled') : status.title,
  status,
  steps: statusSteps(status),
  news,
  answer,
  isUnsure,
});

/** The name in the address of what has just happened; it says nothing that a visitor could misuse. */
export const newsIn = (query: URLSearchParams): StatusNews => {
  if (query.has('ontvangen')) return 'received';
  if (query.has('beantwoord')) return 'answered';
  return query.has('ingetrokken') ? 'withdrawn' : null;
};
