import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import {
  formOrganisationKinds,
  formStages,
  placeVisibilities,
} from '../../../shared/initiative-form.mts';
import { languages, personKinds, reaches, visibilities } from '../../../shared/listing-form.mts';
import type { ChoiceName } from '../forms/form-field.ts';
import type { TextKey } from '../translations/en.ts';
import type { Text } from '../words/use-text.ts';

export interface Choice {
  value: string;
  name: string;
}

type Named = Pick<SubmissionDetail['choices'], 'areas' | 'policyFields' | 'themes' | 'initiatives'>;

/** What can be chosen at a field, with the names that people see. */
export function choicesOf(name: ChoiceName, choices: Named, text: Text): Choice[] {
  const worded = <V extends string>(values: readonly V[], key: (value: V) => TextKey): Choice[] =>
    values.map((value) => ({ value, name: text(key(value)) }));
  const slugged = (known: Named['areas']): Choice[] =>
    known.map(({ slug, name: words }) => ({ value: slug, name: words }));
  switch (name) {
    case 'stage':
      return worded(formStages, (value) => `stage.${value}`);
    case 'organisationKind':
      return worded(formOrganisationKinds, (value) => `organisation.${value}`);
    case 'showPlace':
      return worded(placeVisibilities, (value) => `place.${value}`);
    case 'personKind':
      return worded(personKinds, (value) => `person.${value}`);
    case 'visibility':
      return worded(visibilities, (value) => `visibility.${value}`);
    case 'reach':
      return worded(reaches, (value) => `reach.${value}`);
    case 'languages':
      return worded(languages, (value) => `language.${value}`);
    case 'area':
      return slugged(choices.areas);
    case 'policyFields':
      return slugged(choices.policyFields);
    case 'initiative':
      return slugged(choices.initiatives);
    case 'tags':
      return choices.themes.flatMap((theme) =>
        theme.concepts.map(({ key, label }) => ({ value: key, name: label })),
      );
  }
}

/** The name of what was chosen; its value when it can no longer be chosen. */
export const nameOf = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.name ?? value;
