import type { Initiative } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';
import type { Queries } from '../../read-model/queries.ts';
import { safeHref } from '../../rich-text/safe-href.ts';
import { pageHref } from '../page-href.ts';
import { pointOf, type Point } from '../point.ts';

/** Licence of all open data: free to use, with the source named. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.nl';

/** An initiative as others may use it. The names are Dutch, since they are read by people. */
export interface OpenInitiative {
  id: string;
  naam: string;
  samenvatting: string;
  fase: string | null;
  beleidsvelden: { naam: string; iv3: string | null; uri: string | null }[];
  gebied: string | null;
  gebiedscode: string | null;
  organisatievorm: string | null;
  organisatie: string | null;
  betaaldeKrachten: number | null;
  vrijwilligers: number | null;
  leden: number | null;
  beginjaar: number | null;
  website: string | null;
  adres: string | null;
  breedtegraad: number | null;
  lengtegraad: number | null;
  /** Whether the point is the place itself or the middle of its area. */
  plaatsbepaling: 'exact' | 'gebied' | null;
  pagina: string;
  toegevoegd: string;
  gewijzigd: string;
}

export interface OpenData {
  titel: string;
  licentie: string;
  bron: string;
  /** One by one, since there may be a hundred thousand. */
  initiatieven: Iterable<OpenInitiative>;
}

/** All initiatives as open data, the newest first. */
export function openData(queries: Queries, siteUrl: URL): OpenData {
  const { name, publisher } = queries.network();
  return {
    titel: t('data.title', name),
    licentie: LICENCE,
    bron: `${publisher ?? name}, ${siteUrl.href}`,
    initiatieven: {
      *[Symbol.iterator]() {
        for (const initiative of queries.every('initiative/newest')) {
          yield openInitiative(queries, initiative, siteUrl);
        }
      },
    },
  };
}

function openInitiative(queries: Queries, initiative: Initiative, siteUrl: URL): OpenInitiative {
  const area = initiative.area === null ? null : queries.get('area', initiative.area);
  const exact = initiative.location && pointOf(initiative.location);
  const point: Point | null = exact ?? (area && pointOf(area));
  const { stage, organisationKind, website } = initiative;
  return {
    id: initiative.id,
    naam: initiative.title,
    samenvatting: initiative.summary,
    fase: stage && t(`stage.${stage}`),
    beleidsvelden: queries
      .getAll('policy-field', initiative.policyFields)
      .map(({ name, iv3Code, tooiUri }) => ({ naam: name, iv3: iv3Code, uri: tooiUri })),
    gebied: area?.name ?? null,
    gebiedscode: area?.code ?? null,
    organisatievorm: organisationKind && t(`organisation.${organisationKind}`),
    organisatie: initiative.organisationName,
    betaaldeKrachten: initiative.paidStaff,
    vrijwilligers: initiative.volunteers,
    leden: initiative.members,
    beginjaar: initiative.startYear,
    website: website === null ? null : safeHref(website),
    adres: initiative.location?.address ?? null,
    breedtegraad: point?.latitude ?? null,
    lengtegraad: point?.longitude ?? null,
    plaatsbepaling: point && (exact ? 'exact' : 'gebied'),
    pagina: new URL(pageHref('initiative', initiative), siteUrl).href,
    toegevoegd: initiative.date,
    gewijzigd: initiative.updatedAt,
  };
}
