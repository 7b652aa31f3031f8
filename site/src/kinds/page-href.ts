import {
  hasPage,
  pagePath,
  uidByKind,
  type Kind,
  type TypeWithPage,
} from '@burgerwerf/cms/contract';

/** Kinds of which every entry has a page of its own. */
export type KindWithPage = {
  [K in Kind]: (typeof uidByKind)[K] extends TypeWithPage ? K : never;
}[Kind];

/** The address of an entry's own page, from the root of the site. */
export function pageHref(kind: KindWithPage, { slug }: { slug: string }): string {
  const uid = uidByKind[kind];
  if (!hasPage(uid)) throw new Error(`${kind} has no page of its own`);
  return pagePath(uid, slug);
}
