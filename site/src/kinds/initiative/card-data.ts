import type { Initiative, Stage } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Picture, Queries } from '../../read-model/queries.ts';
import { areaLink } from '../area/area-link.ts';
import { pageHref } from '../page-href.ts';
import { fieldTags, type FieldTag } from '../policy-field/field-tag.ts';

/** An initiative as it stands among others. */
export interface InitiativeCard extends Link {
  summary: string;
  picture: Picture | null;
  stage: Stage | null;
  fields: FieldTag[];
  area: Link | null;
}

export function initiativeCard(queries: Queries, initiative: Initiative): InitiativeCard {
  const area = initiative.area === null ? null : queries.get('area', initiative.area);
  return {
    href: pageHref('initiative', initiative),
    name: initiative.title,
    summary: initiative.summary,
    picture: queries.picture(initiative.picture),
    stage: initiative.stage,
    fields: fieldTags(queries, initiative.policyFields),
    area: area && areaLink(area),
  };
}
