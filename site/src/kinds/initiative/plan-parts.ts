import type { Plan } from '@burgerwerf/cms/contract';
import type { TextKey } from '../../i18n/nl.ts';

/** A part of the plan in words. */
export interface PlanText {
  kind: 'text';
  title: TextKey;
  paragraphs: string[];
  /** What others may help with stands out. */
  callsForHelp: boolean;
}

/** The preparation as a list of steps. */
export interface PlanSteps {
  kind: 'steps';
  title: TextKey;
  steps: { step: string; done: boolean }[];
}

export type PlanPart = PlanText | PlanSteps;

/** The parts of a plan that are filled in, in the order of the plan format. */
export function planParts(plan: Plan | null): PlanPart[] {
  if (plan === null) return [];
  return [
    ...words('initiative.locations', plan.locations),
    ...steps(plan.preparation),
    ...words('initiative.execution', plan.execution),
    ...words('initiative.benefits', plan.benefits),
    ...words('initiative.stillNeeded', plan.stillNeeded, true),
    ...words('initiative.furtherOptions', plan.furtherOptions),
  ];
}

function words(title: TextKey, text: string | null, callsForHelp = false): PlanText[] {
  const paragraphs = (text ?? '')
    .split(/\n\s*\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return paragraphs.length > 0 ? [{ kind: 'text', title, paragraphs, callsForHelp }] : [];
}

const steps = (preparation: Plan['preparation']): PlanSteps[] =>
  preparation.length === 0
    ? []
    : [
        {
          kind: 'steps',
          title: 'initiative.preparation',
          steps: preparation.map(({ step, done }) => ({ step, done: done === true })),
        },
      ];
