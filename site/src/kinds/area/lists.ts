import type { Area } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byText } from '../../read-model/sort-key.ts';

export function listsOf(area: Area): ListPlace[] {
  const sort = byText(area.name);
  return [
    { list: 'area/by-name', sort },
    ...(area.parent ? [{ list: `area/parent/${area.parent}`, sort } satisfies ListPlace] : []),
  ];
}
