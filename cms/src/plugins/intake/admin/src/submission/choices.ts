import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import {
  formOrganisationKinds,
  formStages,
  placeVisibilities,
} from '../../../shared/initiative-form.mts';
import type { Text } from '../words/use-text.ts';

export interface Choice {
  value: string;
  name: string;
}

export type ChoiceName = 'stage' | 'area' | 'organisationKind' | 'showPlace';

/** What can be chosen at a field, with the names that people see. */
export function choicesOf(
  name: ChoiceName,
  choices: Pick<SubmissionDetail['choices'], 'areas'>,
  text: Text,
): Choice[] {
  switch (name) {
    case 'stage':
      return formStages.map((value) => ({ value, name: text(`stage.${value}`) }));
    case 'organisationKind':
      return formOrganisationKinds.map((value) => ({ value, name: text(`organisation.${value}`) }));
    case 'showPlace':
      return placeVisibilities.map((value) => ({ value, name: text(`place.${value}`) }));
    case 'area':
      return choices.areas.map(({ slug, name: area }) => ({ value: slug, name: area }));
  }
}

/** The name of what was chosen; its value when it can no longer be chosen. */
export const nameOf = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.name ?? value;
