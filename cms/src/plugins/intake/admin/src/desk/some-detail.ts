import { submissionDetail, type SubmissionDetail } from '../../../shared/desk-api.mts';
import { someInitiative } from '../forms/some-submitted.ts';

const AT = '2026-11-20T10:00:00.000Z';

/** A submission as the cms tells of it, for tests. */
export const someDetail = (): SubmissionDetail =>
  submissionDetail.parse({
    id: 'a1',
    reference: 'K7M-4QXT',
    kind: 'initiative',
    title: 'Moestuin aan de dijk',
    state: 'received',
    receivedAt: AT,
    since: AT,
    isLate: false,
    hasAnswer: false,
    area: 'Het Dorp',
    assignee: null,
    version: 3,
    submitted: someInitiative(),
    remarks: null,
    contact: null,
    mayReadContact: false,
    consent: { text: 'Ik vind het goed.', at: AT },
    photos: [],
    thread: [],
    history: [],
    lookalikes: [],
    declineReason: null,
    placed: null,
    commands: ['take', 'note'],
    previewUrl: 'https://site.example/aanmelden/voorbeeld/token/',
    insight: { specialData: [], nearby: [] },
    choices: { policyFields: [], areas: [], themes: [], initiatives: [], staff: [] },
  });
