import { z } from 'zod';
import { consentWordings, type ConsentWordingId } from '../../../shared/consent.mts';
import { contact } from '../../../shared/person.mts';
import {
  declineReasons,
  submissionKinds,
  submissionStates,
  type SubmissionKind,
} from '../../../shared/states.mts';
import { submitted, type Submitted } from '../../../shared/submitted.mts';
import { addressKey, websiteKey } from '../rules/lookalikes.ts';
import { factsOf } from '../rules/submission-facts.ts';
import type { Submission } from '../rules/submission.ts';
import { count, json, moment } from './column.ts';

/** A submission with what the rules need not know of it. */
export interface KeptSubmission {
  id: string;
  reference: string;
  kind: SubmissionKind;
  version: number;
  consent: { id: ConsentWordingId; text: string; at: Date };
  placedDocumentId: string | null;
  content: Submission;
}

const row = z.object({
  document_id: z.string(),
  reference: z.string(),
  submission_kind: z.enum(submissionKinds),
  state: z.enum(submissionStates),
  fields: json(z.unknown()),
  remarks: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_email: z.string().nullable(),
  contact_phone: z.string().nullable(),
  consent_id: z.enum(Object.keys(consentWordings) as [ConsentWordingId, ...ConsentWordingId[]]),
  consent_text: z.string(),
  consent_at: moment,
  assignee: z.string().nullable(),
  received_at: moment,
  since: moment,
  waiting_since: moment.nullable(),
  answered_at: moment.nullable(),
  decided_at: moment.nullable(),
  decline_reason: z.enum(declineReasons).nullable(),
  placed_document_id: z.string().nullable(),
  erased_at: moment.nullable(),
  version: count,
});

/** @throws when a row is not what this plugin wrote */
export function submissionFromRow(found: unknown): KeptSubmission {
  const it = row.parse(found);
  return {
    id: it.document_id,
    reference: it.reference,
    kind: it.submission_kind,
    version: it.version,
    consent: { id: it.consent_id, text: it.consent_text, at: it.consent_at },
    placedDocumentId: it.placed_document_id,
    content: {
      state: it.state,
      assignee: it.assignee,
      submitted: submittedFrom(it.submission_kind, it.fields),
      remarks: it.remarks,
      contact:
        it.contact_email === null
          ? null
          : contact.parse({
              name: it.contact_name,
              email: it.contact_email,
              phone: it.contact_phone,
            }),
      receivedAt: it.received_at,
      since: it.since,
      waitingSince: it.waiting_since,
      answeredAt: it.answered_at,
      decidedAt: it.decided_at,
      declineReason: it.decline_reason,
      erasedAt: it.erased_at,
    },
  };
}

const submittedFrom = (kind: SubmissionKind, fields: unknown): Submitted | null =>
  fields === null ? null : submitted.parse({ kind, fields });

/** What of a row follows from the submission: all that a decision can change. */
export function columnsOf({ submitted: content, contact: person, ...rest }: Submission) {
  const facts = content && factsOf(content);
  const website = facts?.website ?? null;
  return {
    state: rest.state,
    title: facts?.title ?? '',
    area: facts?.area ?? null,
    fields: content === null ? null : JSON.stringify(content.fields),
    remarks: rest.remarks,
    contact_name: person?.name ?? null,
    contact_email: person?.email ?? null,
    contact_phone: person?.phone ?? null,
    email_key: person === null ? null : addressKey(person.email),
    website_key: website === null ? null : websiteKey(website),
    assignee: rest.assignee,
    received_at: rest.receivedAt,
    since: rest.since,
    waiting_since: rest.waitingSince,
    answered_at: rest.answeredAt,
    decided_at: rest.decidedAt,
    decline_reason: rest.declineReason,
    erased_at: rest.erasedAt,
  };
}
