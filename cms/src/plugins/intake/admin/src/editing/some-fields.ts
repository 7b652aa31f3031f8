import { initiativeFields, type InitiativeFields } from '../../../shared/initiative-form.mts';

/** Fields of a submission, for tests. */
export const someFields = (change: Record<string, unknown> = {}): InitiativeFields =>
  initiativeFields.parse({
    title: 'Moestuin aan de dijk',
    summary: 'Samen groente kweken op een braak stuk grond.',
    description: 'We beginnen klein, met tien bakken en een schuur.',
    stage: 'idea',
    policyFields: ['groen'],
    area: 'dorp',
    volunteers: 12,
    plan: { preparation: [{ step: 'Grond huren', done: true }], execution: 'Elke zaterdag.' },
    ...change,
  });
