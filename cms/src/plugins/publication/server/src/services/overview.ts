import type { Core } from '@strapi/strapi';
import type { OverviewAnswer } from '../../../shared/overview.mts';
import { entryOfPath, hasPage, pagePath, shownAt } from '../../../shared/page-path.mts';
import { configOf } from '../plugin-config.ts';
import type { Named } from './feed.ts';
import type { NamedEntry } from './entries.ts';
import { shownPlan } from './planning.ts';
import { pluginServices } from './plugin-services.ts';

/** What a person may do with a type of entries. */
export interface TypeRights {
  mayRead(type: string): boolean;
  mayPublish(type: string): boolean;
}

const PAGE = 25;
const MOST_PLANNED = 50;

/** What editors want to know of all entries together. */
const overview = ({ strapi }: { strapi: Core.Strapi }) => {
  const urlOf = (path: string) => new URL(path, configOf(strapi).siteUrl).href;

  const pageOf = (entry: NamedEntry | undefined): string | null => {
    if (!entry?.isPublic) return null;
    if (!hasPage(entry.type)) return urlOf(shownAt(entry.type));
    return entry.slug === null ? null : urlOf(pagePath(entry.type, entry.slug));
  };

  /** Names of entries, with one question for each type. */
  async function namesOf(named: readonly Named[]): Promise<(one: Named) => NamedEntry | undefined> {
    const idsByType = new Map<string, Set<string>>();
    for (const { type, documentId } of named) {
      idsByType.set(type, (idsByType.get(type) ?? new Set()).add(documentId));
    }
    const found = new Map<string, Map<string, NamedEntry>>();
    for (const [type, ids] of idsByType) {
      const where = { documentId: { $in: [...ids] } };
      found.set(type, await pluginServices(strapi).entries.named(type, where));
    }
    return ({ type, documentId }) => found.get(type)?.get(documentId);
  }

  async function recent(before: number | undefined, types: readonly string[]) {
    const { happenings, followers } = pluginServices(strapi);
    const rows = await happenings.before(before, types, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const nameOf = await namesOf(shown);
    return {
      recent: shown.map(({ at, ...happening }) => {
        const entry = nameOf(happening);
        const liveAt = followers.liveAt(happening.sequence);
        return {
          ...happening,
          at: at.toISOString(),
          title: entry?.title ?? null,
          url: pageOf(entry),
          took: liveAt === null ? null : Math.max(0, liveAt - at.getTime()),
        };
      }),
      earlier: rows.length > PAGE ? (shown.at(-1)?.sequence ?? null) : null,
    };
  }

  async function planned(types: readonly string[], rights: TypeRights) {
    const { plans, people } = pluginServices(strapi);
    const rows = await plans.allOpen(types, MOST_PLANNED + 1);
    const shown = rows
      .slice(0, MOST_PLANNED)
      .map((plan) => ({ ...plan, type: plan.entryType, documentId: plan.entryId }));
    const nameOf = await namesOf(shown);
    const names = await people.named(shown.map(({ plannedBy }) => plannedBy));
    return {
      planned: shown.map((plan) => ({
        ...shownPlan(plan, names),
        type: plan.type,
        documentId: plan.documentId,
        title: nameOf(plan)?.title ?? '',
        mayPlan: rights.mayPublish(plan.type),
      })),
      hasMorePlanned: rows.length > MOST_PLANNED,
    };
  }

  async function failures() {
    const { siteReports, entries } = pluginServices(strapi);
    const told = [];
    for (const failure of siteReports.current()?.failures ?? []) {
      const place = entryOfPath(failure.path);
      const found = place && (await entries.named(place.type, { slug: place.slug }));
      const entry = found?.values().next().value;
      told.push({
        ...failure,
        url: urlOf(failure.path),
        entry: entry
          ? { type: entry.type, documentId: entry.documentId, title: entry.title }
          : null,
      });
    }
    return told;
  }

  return {
    /** @param before what went earlier than this change; without it the newest */
    async of(before: number | undefined, rights: TypeRights): Promise<OverviewAnswer> {
      const { models, siteReports } = pluginServices(strapi);
      const types = models
        .public()
        .map(({ uid }) => uid)
        .filter((uid) => rights.mayRead(uid));
      const report = siteReports.current();
      return {
        site: report && {
          behind: report.behind,
          progress: report.progress,
          failed: report.failed,
          lastCheck: report.lastCheck,
        },
        failures: await failures(),
        ...(await planned(types, rights)),
        ...(await recent(before, types)),
      };
    },
  };
};

export default overview;
export type Overview = ReturnType<typeof overview>;
