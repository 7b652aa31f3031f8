import type { Page } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byNumber, byText } from '../../read-model/sort-key.ts';

export function listsOf(page: Page): ListPlace[] {
  const title = byText(page.title);
  const sort = `${byNumber(page.menuOrder)} ${title}`;
  const places: ListPlace[] = [{ list: 'page/by-title', sort: title }];
  if (page.menu === 'main') places.push({ list: 'page/main', sort });
  if (page.menu === 'footer') places.push({ list: 'page/footer', sort });
  return places;
}
