import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import { paragraphs } from './paragraphs.ts';

/** What the slugs of a form lead to. */
export interface Choices {
  /** The `documentId` of each. */
  policyFields: string[];
  area: string;
}

/** What of the fields is the same in the content type, in the public entry and so in the preview. */
export function initiativeContent(fields: InitiativeFields, choices: Choices) {
  const { plan } = fields;
  const hasPlan = Object.values(plan).some((part) => part !== null && part.length > 0);
  return {
    title: fields.title,
    summary: fields.summary,
    description: paragraphs(fields.description),
    stage: fields.stage,
    policyFields: choices.policyFields,
    area: choices.area,
    organisationKind: fields.organisationKind,
    organisationName: fields.organisationName,
    paidStaff: fields.paidStaff,
    volunteers: fields.volunteers,
    members: fields.members,
    startYear: fields.startYear,
    // The content type knows the protocol in small letters only.
    website: fields.website?.replace(/^https?/i, (protocol) => protocol.toLowerCase()) ?? null,
    plan: hasPlan ? plan : null,
  };
}

/** The place of an initiative as the content type keeps it: with it, who may see it. */
export const locationOf = ({ address, showPlace }: InitiativeFields) =>
  address === null ? null : { address, show: showPlace };
