import { emptyDraft, type Draft, type TextName } from '../src/submit/rules/draft.ts';

/** A draft in which all that must be filled in is. */
export function aDraft(texts: Partial<Record<TextName, string>> = {}): Draft {
  const draft = emptyDraft();
  Object.assign(draft.texts, {
    title: 'Buurttuin De Driehoek',
    summary: 'Een tuin voor de hele straat.',
    description: 'Samen graven, zaaien en oogsten.',
    stage: 'starting',
    area: 'wijk',
    'contact.name': 'Bewoner Zes',
    'contact.email': 'bewoner@tuin.example',
    consent: 'aanmelden-1',
    ...texts,
  });
  draft.policyFields = ['groen'];
  return draft;
}

/** The fields that a browser sends for this draft. */
export function fieldsOf({ texts, policyFields, steps }: Draft): [name: string, value: string][] {
  return [
    ...Object.entries(texts),
    ...policyFields.map((slug): [string, string] => ['policyFields', slug]),
    ...steps.flatMap(({ step, done }, row): [string, string][] => [
      [`plan.preparation.${row}.step`, step],
      ...(done ? ([[`plan.preparation.${row}.done`, 'ja']] as [string, string][]) : []),
    ]),
  ];
}
