import { expect, it } from 'vitest';
import { newSubmission } from '../../shared/submission-api.mts';
import { submissionKey } from './submission-key.ts';

const sent = {
  key: 'a'.repeat(64),
  form: {
    title: 'Buurtbieb',
    summary: 'Een kast vol boeken.',
    description: 'We zetten een kast neer.',
    stage: 'idea',
    policyFields: ['groen'],
    area: 'proefdorp',
    contact: { name: 'Indiener', email: 'een@proefdorp.example' },
    consent: 'aanmelden-1',
  },
};
const keyOf = (json: unknown) => submissionKey(newSubmission.parse(json));

it('is the same for the same form, in whatever order and with whatever around it', () => {
  const { contact, ...rest } = sent.form;
  const turned = { form: { contact, ...rest, status: 'published' }, key: sent.key, id: 3 };
  expect(keyOf(turned)).toBe(keyOf(sent));
});

it('is another for another form or other words in it', () => {
  const keys = [
    sent,
    { ...sent, key: 'b'.repeat(64) },
    { ...sent, form: { ...sent.form, title: 'Buurtbios' } },
  ].map(keyOf);
  expect(new Set(keys).size).toBe(3);
});
