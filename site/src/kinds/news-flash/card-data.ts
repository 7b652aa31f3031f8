import type { NewsFlash } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Picture, Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';
import { fieldTags, type FieldTag } from '../policy-field/field-tag.ts';

/** A news flash as it stands among others. */
export interface NewsCard extends Link {
  summary: string;
  date: string;
  picture: Picture | null;
  fields: FieldTag[];
}

export const newsCard = (queries: Queries, newsFlash: NewsFlash): NewsCard => ({
  href: pageHref('news-flash', newsFlash),
  name: newsFlash.title,
  summary: newsFlash.summary,
  date: newsFlash.date,
  picture: queries.picture(newsFlash.picture),
  fields: fieldTags(queries, newsFlash.policyFields),
});
