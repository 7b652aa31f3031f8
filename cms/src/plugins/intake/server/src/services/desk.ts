import type { Core } from '@strapi/strapi';
import {
  type Insight,
  type Queue,
  type QueueQuery,
  type QueueRow,
  type SubmissionDetail,
} from '../../../shared/desk-api.mts';
import { readHistory } from '../persistence/history.ts';
import { photosOf } from '../persistence/photos.ts';
import { countViews, countWaiting, readQueue } from '../persistence/queue.ts';
import { tablesOf } from '../persistence/tables.ts';
import { readThread } from '../persistence/thread.ts';
import { configOf } from '../plugin-config.ts';
import { allowedCommands } from '../rules/allowed-commands.ts';
import { isLate, lateBefore } from '../rules/late.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { factsOf } from '../rules/submission-facts.ts';
import type { KeptSubmission } from '../persistence/submission-row.ts';
import { siteLinks } from '../site-links.ts';
import type { Owned } from './kinds.ts';
import { pluginServices } from './plugin-services.ts';

/** Who looks, and what that person may. */
export interface Viewer {
  id: string;
  mayDecide: boolean;
  mayReadContact: boolean;
}

const NOTHING_SEEN: Insight = { specialData: [], nearby: [] };

/** What staff see of the submissions. */
const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  return {
    async queue(query: QueueQuery, { id: me }: Viewer): Promise<Queue> {
      const { choices, staff } = pluginServices(strapi);
      const now = new Date();
      const { answerWithinDays } = configOf(strapi);
      const asked = { query, me, lateBefore: lateBefore(now, answerWithinDays) };
      const { lines, total } = await readQueue(db(), tables(), asked);
      const areas = await choices.areas();
      const areaNames = new Map(areas.map(({ slug, name }) => [slug, name]));
      const named = await staff.named(lines.map(({ assignee }) => assignee));
      const rows = lines.map((line): QueueRow => ({
        id: line.document_id,
        reference: line.reference,
        kind: line.submission_kind,
        title: line.title,
        state: line.state,
        receivedAt: line.received_at.toISOString(),
        since: line.since.toISOString(),
        isLate: isLate(line.waiting_since, now, answerWithinDays),
        hasAnswer: line.answered_at !== null,
        area: line.area === null ? null : (areaNames.get(line.area) ?? line.area),
        assignee: named(line.assignee),
      }));
      const counts = await countViews(db(), tables(), asked);
      return { rows, total, counts, areas, staff: await staff.deciders() };
    },

    async detail(id: string, viewer: Viewer): Promise<SubmissionDetail | null> {
      const { choices, kinds, lookalikes, previews, staff, submissions } = pluginServices(strapi);
      const kept = await submissions.find(id);
      if (!kept) return null;
      const { content } = kept;
      const { submitted } = content;
      const facts = submitted && factsOf(submitted);
      const owned = submitted && kinds.of(submitted);
      const thread = await readThread(db(), tables(), id);
      const history = await readHistory(db(), tables(), id);
      const photos = await photosOf(db(), tables(), id);
      const areas = await choices.areas();
      const named = await staff.named([
        content.assignee,
        ...thread.map(({ by }) => by),
        ...history.map(({ by }) => by),
      ]);
      const deciders = await staff.deciders();
      return {
        id,
        reference: kept.reference,
        kind: kept.kind,
        title: facts?.title ?? '',
        state: content.state,
        receivedAt: content.receivedAt.toISOString(),
        since: content.since.toISOString(),
        isLate: isLate(content.waitingSince, new Date(), configOf(strapi).answerWithinDays),
        hasAnswer: content.answeredAt !== null,
        area: areas.find(({ slug }) => slug === facts?.area)?.name ?? facts?.area ?? null,
        assignee: named(content.assignee),
        version: kept.version,
        submitted,
        remarks: content.remarks,
        contact: viewer.mayReadContact ? content.contact : null,
        mayReadContact: viewer.mayReadContact,
        consent: { text: kept.consent.text, at: kept.consent.at.toISOString() },
        photos: orderedPhotos(facts?.photos ?? [], photos),
        thread: thread.map(({ kind, text, at, by }) => ({
          kind,
          text,
          at: at.toISOString(),
          by: named(by),
        })),
        history: history.map(({ at, by, ...event }) => ({
          ...event,
          at: at.toISOString(),
          by: named(by),
        })),
        lookalikes: await lookalikes.of(kept),
        declineReason: content.declineReason,
        placed: await placed(kept),
        commands: allowedCommands(content, viewer.mayDecide),
        previewUrl: submitted === null ? null : previews.urlOf(id),
        insight: await insightOf(owned),
        choices: {
          policyFields: await choices.policyFields(),
          areas,
          ...((await owned?.choices()) ?? { themes: [], initiatives: [] }),
          staff: deciders,
        },
      };
    },

    waiting: (): Promise<number> => countWaiting(db(), tables()),
  };

  async function placed({
    kind,
    placedDocumentId: documentId,
  }: KeptSubmission): Promise<SubmissionDetail['placed']> {
    if (documentId === null) return null;
    const path = await pluginServices(strapi).kinds.pathOf(kind, documentId);
    const { page } = siteLinks(configOf(strapi).siteUrl);
    return { documentId, url: path === null ? null : page(path) };
  }

  /** A desk without it is better than no desk: whoever looks is told. */
  async function insightOf(owned: Owned | null): Promise<Insight | null> {
    try {
      return owned === null ? NOTHING_SEEN : await owned.insight();
    } catch (error) {
      strapi.log.warn(`intake: no look into a submission: ${String(error)}`);
      return null;
    }
  }
};

export default desk;
export type Desk = ReturnType<typeof desk>;
