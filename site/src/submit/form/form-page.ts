import { consentText, currentConsent } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { areaGroups, fieldChoices, type AreaGroup, type FieldChoices } from './choices.ts';
import type { FormState } from './form-state.ts';

export interface FormPage extends FormState {
  networkName: string;
  consentText: string;
  groups: FieldChoices[];
  areas: AreaGroup[];
}

/** All that the form shows. */
export function formPage(queries: Queries, state: FormState): FormPage {
  const { name } = queries.network();
  return {
    ...state,
    networkName: name,
    consentText: consentText(currentConsent.initiative, name),
    groups: fieldChoices(queries),
    areas: areaGroups(queries),
  };
}
