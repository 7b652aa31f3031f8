import { z } from 'zod';
import { contact, initiativeFields } from '../../../shared/initiative-form.mts';
import { declineReasons, submissionKinds, submissionStates } from '../../../shared/states.mts';
import { addressKey, websiteKey } from '../rules/lookalikes.ts';
import type { Submission } from '../rules/submission.ts';
import { count, json, moment } from './column.ts';

/** A submission with what the rules need not know of it. */
export interface KeptSubmission {
  id: string;
  reference: string;
  kind: (typeof submissionKinds)[number];
  version: number;
  consent: { text: string; at: Date };
  placedDocumentId: string | null;
  content: Submission;
}

const row = z.object({
  document_id: z.string(),
  reference: z.string(),
  submission_kind: z.enum(submissionKinds),
  state: z.enum(submissionStates),
  fields: json(initiativeFields.nullable()),
  remarks: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_email: z.string().nullable(),
  contact_phone: z.string().nullable(),
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
    consent: { text: it.consent_text, at: it.consent_at },
    placedDocumentId: it.placed_document_id,
    content: {
      state: it.state,
      assignee: it.assignee,
      fields: it.fields,
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

const websiteKeyOf = (website: string | null | undefined): string | null =>
  typeof website === 'string' ? websiteKey(website) : null;

/** What of a row follows from the submission: all that a decision can change. */
export const columnsOf = ({ fields, contact: person, ...rest }: Submission) => ({
  state: rest.state,
  title: fields?.title ?? '',
  area: fields?.area ?? null,
  fields: fields === null ? null : JSON.stringify(fields),
  remarks: rest.remarks,
  contact_name: person?.name ?? null,
  contact_email: person?.email ?? null,
  contact_phone: person?.phone ?? null,
  email_key: person === null ? null : addressKey(person.email),
  website_key: websiteKeyOf(fields?.website),
  assignee: rest.assignee,
  received_at: rest.receivedAt,
  since: rest.since,
  waiting_since: rest.waitingSince,
  answered_at: rest.answeredAt,
  decided_at: rest.decidedAt,
  decline_reason: rest.declineReason,
  erased_at: rest.erasedAt,
});
