import { randomBytes } from 'node:crypto';
import { standardThesaurusData, type ThesaurusData } from '@burgerwerf/matching';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ThemesAnswer } from '../../../shared/site-api.mts';
import { CONCEPT_UID, THEME_UID } from '../constants.ts';
import { changedMark } from '../persistence/changed-mark.ts';
import { tagNames, type TagNames } from '../rules/shown-tags.ts';
import { mergedKeys, thesaurusData, type EditedConcept } from '../rules/thesaurus-data.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

const keyOf = z
  .object({ key: z.string() })
  .nullish()
  .transform((found) => found?.key ?? null);

const themeRows = z.array(z.object({ key: z.string(), name: z.string() }));
const conceptRows = z.array(
  z.object({
    key: z.string(),
    label: z.string(),
    labels: z.string().nullable(),
    cueWords: z.string().nullable(),
    active: z.boolean().nullable(),
    theme: keyOf,
    mergedInto: keyOf,
    related: z.array(z.object({ key: z.string() })),
  }),
);
const made = z.object({ id: z.number() });

/** Strapi takes an id that begins with a digit for the number of a row. */
const newDocumentId = (): string => `c${randomBytes(12).toString('hex').slice(1)}`;

/** The concepts as they are now. */
export interface CurrentThesaurus {
  /** Another one means that something was edited. */
  mark: string;
  data: ThesaurusData;
  names: TagNames;
  themes: ThemesAnswer['themes'];
}

/** The concepts and themes that editors keep. */
const thesaurus = ({ strapi }: { strapi: Core.Strapi }) => {
  let known: CurrentThesaurus | null = null;

  /**
   * Cheap to ask, and other after each edit, in whatever process. Part of the transaction around it, if
   * there is one: SQLite has one connection.
   */
  const mark = (): Promise<string> =>
    inTransaction(strapi, async ({ trx }) => {
      const named = [THEME_UID, CONCEPT_UID].map((uid) => strapi.db.metadata.get(uid).tableName);
      return changedMark(trx, named);
    });

  async function read(): Promise<Omit<CurrentThesaurus, 'mark'>> {
    const key = { select: ['key'] };
    const themes = themeRows.parse(
      await strapi.db.query(THEME_UID).findMany({ select: ['key', 'name'], orderBy: 'name' }),
    );
    const found = conceptRows.parse(
      await strapi.db.query(CONCEPT_UID).findMany({
        select: ['key', 'label', 'labels', 'cueWords', 'active'],
        populate: { theme: key, mergedInto: key, related: key },
        orderBy: 'label',
      }),
    );
    const concepts: EditedConcept[] = found.map((concept) => ({
      ...concept,
      active: concept.active ?? true,
      related: concept.related.map((other) => other.key),
    }));
    const data = thesaurusData(themes, concepts);
    const inUse = new Set(concepts.filter(({ active }) => active).map((concept) => concept.key));
    return {
      data,
      names: tagNames(data, mergedKeys(concepts)),
      themes: themes.map((theme) => ({
        ...theme,
        concepts: data.concepts
          .filter((concept) => concept.theme === theme.key && inUse.has(concept.id))
          .map(({ id, prefLabel }) => ({ key: id, label: prefLabel })),
      })),
    };
  }

  return {
    async current(): Promise<CurrentThesaurus> {
      const now = await mark();
      if (known?.mark !== now) known = { mark: now, ...(await read()) };
      return known;
    },

    /** A new installation begins with the concepts that matching brings along. */
    async fillOnce(): Promise<void> {
      if ((await strapi.db.query(THEME_UID).count()) > 0) return;
      const { themes, concepts } = standardThesaurusData();
      await inTransaction(strapi, async () => {
        const publishedAt = new Date();
        const themeIds = new Map<string, number>();
        for (const [key, name] of Object.entries(themes)) {
          const data = { documentId: newDocumentId(), publishedAt, key, name };
          themeIds.set(key, made.parse(await strapi.db.query(THEME_UID).create({ data })).id);
        }
        const ids = new Map<string, number>();
        for (const { id: key, theme, prefLabel, altLabels = [], cueWords = [] } of concepts) {
          const data = {
            documentId: newDocumentId(),
            publishedAt,
            key,
            label: prefLabel,
            labels: altLabels.join('\n'),
            cueWords: cueWords.join('\n'),
            active: true,
            theme: themeIds.get(theme) ?? null,
          };
          ids.set(key, made.parse(await strapi.db.query(CONCEPT_UID).create({ data })).id);
        }
        for (const { id: key, related = [] } of concepts) {
          if (related.length === 0) continue;
          const data = { related: related.flatMap((other) => ids.get(other) ?? []) };
          await strapi.db.query(CONCEPT_UID).update({ where: { id: ids.get(key) }, data });
        }
      });
    },
  };
};

export default thesaurus;
export type ThesaurusService = ReturnType<typeof thesaurus>;
