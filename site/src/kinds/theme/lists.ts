import type { Theme } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byText } from '../../read-model/sort-key.ts';

export const listsOf = (theme: Theme): ListPlace[] => [
  { list: 'theme/by-name', sort: byText(theme.name) },
];
