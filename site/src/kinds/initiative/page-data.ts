import type { Initiative, OrganisationKind, Stage } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Picture, Queries } from '../../read-model/queries.ts';
import { richText, type RichText } from '../../rich-text/rich-text.ts';
import { safeHref } from '../../rich-text/safe-href.ts';
import { areaLinks } from '../area/area-link.ts';
import { combinationCard, type CombinationCard } from '../combination/card-data.ts';
import { eventCard, type EventCard } from '../event/card-data.ts';
import type { ExpertiseCard } from '../expertise/card-data.ts';
import { expertiseOf } from '../expertise/of-initiative.ts';
import { newsCard, type NewsCard } from '../news-flash/card-data.ts';
import { pageHref } from '../page-href.ts';
import { fieldTags, type FieldTag } from '../policy-field/field-tag.ts';
import { initiativeCard, type InitiativeCard } from './card-data.ts';
import { placeOf, type Place } from './place-of.ts';
import { planParts, type PlanPart } from './plan-parts.ts';
import { sizeOf } from './size-of.ts';

const RELATED = 3;

export interface InitiativePage {
  path: string;
  slug: string;
  title: string;
  summary: string;
  picture: Picture | null;
  stage: Stage | null;
  fields: FieldTag[];
  /** The area and those above it, from the highest down. */
  areas: Link[];
  organisationKind: OrganisationKind | null;
  organisationName: string | null;
  size: string[];
  startYear: number | null;
  website: string | null;
  description: RichText | null;
  plan: PlanPart[];
  place: Place | null;
  news: NewsCard[];
  events: EventCard[];
  /** What it asks and offers. */
  expertise: ExpertiseCard[];
  combinations: CombinationCard[];
  others: InitiativeCard[];
}

/** All that the page of an initiative shows, or null when there is no such initiative. */
export function initiativePage(queries: Queries, slug: string): InitiativePage | null {
  const initiative = queries.bySlug('initiative', slug);
  return initiative && initiativePageOf(queries, initiative, queries.picture(initiative.picture));
}

/** The same for an initiative that may not be on the site itself. */
export function initiativePageOf(
  queries: Queries,
  initiative: Initiative,
  picture: Picture | null,
): InitiativePage {
  const { id } = initiative;
  const areas = areaLinks(queries, initiative.area);
  const news = queries.list(`news-flash/initiative/${id}`, { limit: RELATED });
  return {
    path: pageHref('initiative', initiative),
    slug: initiative.slug,
    title: initiative.title,
    summary: initiative.summary,
    picture,
    stage: initiative.stage,
    fields: fieldTags(queries, initiative.policyFields),
    areas,
    organisationKind: initiative.organisationKind,
    organisationName: initiative.organisationName,
    size: sizeOf(initiative),
    startYear: initiative.startYear,
    website: initiative.website === null ? null : safeHref(initiative.website),
    description: richText(queries, initiative.description),
    plan: planParts(initiative.plan),
    place: placeOf(initiative, areas.at(-1) ?? null),
    news: news.map((newsFlash) => newsCard(queries, newsFlash)),
    events: queries.upcomingEvents(RELATED, `event/initiative/${id}`).map(eventCard),
    expertise: expertiseOf(queries, id),
    combinations: queries
      .list(`combination/initiative/${id}`, { limit: RELATED })
      .map((entry) => combinationCard(queries, entry)),
    others: others(queries, initiative),
  };
}

/** A few more of the same policy fields: its neighbours there, so that a new initiative touches few pages. */
function others(queries: Queries, initiative: Initiative): InitiativeCard[] {
  const found = new Map<string, Initiative>();
  for (const field of initiative.policyFields) {
    if (found.size >= RELATED) break;
    const list = `initiative/policy-field/${field}` as const;
    for (const other of queries.around(list, initiative, RELATED)) found.set(other.id, other);
  }
  return [...found.values()].slice(0, RELATED).map((other) => initiativeCard(queries, other));
}
