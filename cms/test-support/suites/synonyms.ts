import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { synonym, uidByKind } from '../../contract/index.mts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { rowsOf } from '../feed.ts';
import { ask, logIn } from '../http.ts';

const SYNONYMS = `/content-manager/collection-types/${uidByKind.synonym}`;
const saved = z.object({ data: z.object({ documentId: z.string(), words: z.string() }) });
const refused = z.object({ error: z.object({ message: z.string(), details: z.unknown() }) });

/** Words that mean the same, as editors add them. */
export function synonyms(tested: TestedCms): void {
  let editor = '';

  beforeAll(async () => {
    editor = await logIn(tested.cms, tested.cms.credentials.editor);
  });

  const save = (words: string) => ask(tested.cms, SYNONYMS, { token: editor, json: { words } });
  const publicWords = async (id: string) => {
    const { publicEntries } = pluginServices(tested.cms.strapi);
    const found = await publicEntries.read(uidByKind.synonym, { ids: [id] });
    return found?.map((entry) => synonym.parse(JSON.parse(JSON.stringify(entry))).words);
  };

  describe('a group of words that mean the same', () => {
    it('is saved tidily by an editor, and the site hears of it at once', async () => {
      const id = { is: '' };
      const rows = await rowsOf(tested.cms, async () => {
        const { data } = saved.parse((await save(' schuur ,loods;   Kleine hal ')).body);
        expect(data.words).toBe('schuur, loods, Kleine hal');
        id.is = data.documentId;
      });
      expect(rows).toEqual([`synonym ${id.is}`]);
      expect(await publicWords(id.is)).toEqual(['schuur, loods, Kleine hal']);
    });

    it('is told again when it changes, and gone when it is deleted', async () => {
      const id = await editorOf(tested.cms).create('synonym');
      const rows = await rowsOf(tested.cms, async () => {
        await editorOf(tested.cms).update('synonym', id, { words: 'hek,poort' });
        expect(await publicWords(id)).toEqual(['hek, poort']);
        await editorOf(tested.cms).delete('synonym', id);
      });
      expect(rows).toEqual([`synonym ${id}`, `synonym ${id}`]);
      expect(await publicWords(id)).toEqual([]);
    });

    it('is refused in Dutch beside its field when search can do nothing with it', async () => {
      const rows = await rowsOf(tested.cms, async () => {
        const { status, body } = await save('schuur');
        expect(status).toBe(400);
        const { error } = refused.parse(body);
        expect(error.message).toBe('Vul minstens twee woorden in, met een komma ertussen.');
        expect(error.details).toMatchObject({ errors: [{ path: ['words'] }] });
      });
      expect(rows).toEqual([]);
    });

    it('has no page, so that no address is kept of it', async () => {
      const { addresses } = pluginServices(tested.cms.strapi);
      const former = await addresses.readFormer({ after: '' }, 500);
      expect(former.map((address) => address['type'])).not.toContain(uidByKind.synonym);
    });
  });
}
