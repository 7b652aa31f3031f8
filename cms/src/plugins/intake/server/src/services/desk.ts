import type { Core } from '@strapi/strapi';
import {
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
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';

/** Who looks, and what that person may. */
export interface Viewer {
  id: string;
  mayDecide: boolean;
  mayReadContact: boolean;
}

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
      const { choices, lookalikes, previews, staff, submissions } = pluginServices(strapi);
      const kept = await submissions.find(id);
      if (!kept) return null;
      const { content } = kept;
      const { fields } = content;
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
        title: fields?.title ?? '',
        state: content.state,
        receivedAt: content.receivedAt.toISOString(),
        since: content.since.toISOString(),
        isLate: isLate(content.waitingSince, new Date(), configOf(strapi).answerWithinDays),
        hasAnswer: content.answeredAt !== null,
        area: areas.find(({ slug }) => slug === fields?.area)?.name ?? fields?.area ?? null,
        assignee: named(content.assignee),
        version: kept.version,
        fields,
        remarks: content.remarks,
        contact: viewer.mayReadContact ? content.contact : null,
        mayReadContact: viewer.mayReadContact,
        consent: { text: kept.consent.text, at: kept.consent.at.toISOString() },
        photos: orderedPhotos(fields?.photos ?? [], photos),
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
        placed: await placed(kept.placedDocumentId),
        commands: allowedCommands(content, viewer.mayDecide),
        previewUrl: fields === null ? null : previews.urlOf(id),
        choices: { policyFields: await choices.policyFields(), areas, staff: deciders },
      };
    },

    waiting: (): Promise<number> => countWaiting(db(), tables()),
  };

  async function placed(documentId: string | null): Promise<SubmissionDetail['placed']> {
    if (documentId === null) return null;
    const path = await pluginServices(strapi).pages.pathOf(documentId);
    return { documentId, url: siteLinks(configOf(strapi).siteUrl).page(path ?? '/') };
  }
};

export default desk;
export type Desk = ReturnType<typeof desk>;
