import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { initiativeForm, type InitiativeForm } from '../../contract/index.mts';

let number = 0;

/** A form as a visitor fills it in, with the areas and policy fields of the small network. */
export function aForm(change: Record<string, unknown> = {}): InitiativeForm {
  number += 1;
  return initiativeForm.parse({
    title: `Buurtbieb ${number}`,
    summary: 'Een kast vol boeken op het plein.',
    description: 'We zetten een kast neer.\n\nIedereen mag er een boek uit pakken.',
    stage: 'idea',
    policyFields: ['groen'],
    area: 'proefdorp',
    contact: { name: 'Indiener Een', email: `indiener-${number}@proefdorp.example` },
    consent: 'aanmelden-1',
    ...change,
  });
}

/** A form to send, with a key of its own. */
export const aSubmission = (change: Record<string, unknown> = {}) => ({
  kind: 'initiative' as const,
  key: randomBytes(32).toString('hex'),
  form: aForm(change),
});

const sent = z.object({ reference: z.string(), statusToken: z.string() });
export const receiptIn = (body: unknown) => sent.parse(body);
