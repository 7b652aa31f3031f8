import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  entryPreview,
  PREVIEW_TOKEN_HEADER,
  schemaByKind,
  uidByKind,
} from '../../contract/index.mts';
import { previewToken } from '../../src/plugins/publication/server/src/preview-token.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { ask, logIn } from '../http.ts';
import { secretsOf } from './intake-people.ts';

const button = z.object({ data: z.object({ url: z.url().optional() }) });

/** What an editor looks at before it is on the site, and who else may. */
export function previews(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  type Person = 'editor' | 'moderator' | 'coordinator';

  /** The address that the button of the admin leads to; nothing for who may not read it. */
  async function linkFor(person: Person, uid: string, id: string, status?: string) {
    const { cms } = tested;
    const query = new URLSearchParams({ documentId: id, ...(status ? { status } : {}) });
    const { body } = await ask(cms, `/content-manager/preview/url/${uid}?${query.toString()}`, {
      token: await logIn(cms, cms.credentials[person]),
    });
    return button.safeParse(body).data?.data.url;
  }

  const tokenIn = (url: string | undefined) => /\/voorbeeld\/([^/]+)\/$/.exec(url ?? '')?.[1] ?? '';

  async function look(token: string, cmsToken = tested.cms.credentials.cmsToken) {
    const response = await fetch(new URL('/api/publication/preview', tested.cms.url), {
      headers: { authorization: `Bearer ${cmsToken}`, [PREVIEW_TOKEN_HEADER]: token },
    });
    return { status: response.status, body: await response.json() };
  }

  describe('a preview', () => {
    it.each(['initiative', 'news-flash', 'event', 'page'] as const)(
      'shows the draft of a %s that was never published, in the form in which the site reads it',
      async (kind) => {
        const id = await editor().create(kind, { slug: `proef-van-${kind}` });
        const url = await linkFor('editor', uidByKind[kind], id);
        const { status, body } = await look(tokenIn(url));
        expect(status).toBe(200);
        const { entry, ...about } = entryPreview.parse(body);
        expect(schemaByKind[kind].safeParse(entry).error).toBeUndefined();
        expect(entry['slug']).toBe(`proef-van-${kind}`);
        expect(about).toMatchObject({ type: uidByKind[kind], status: 'draft' });
        expect(about.editUrl).toContain(`/admin/content-manager/collection-types/`);
      },
    );

    it('shows an edit as soon as it is saved, and beside it what is on the site now', async () => {
      const id = await editor().createPublished('news-flash', { summary: 'Zoals het was.' });
      const uid = uidByKind['news-flash'];
      const draft = tokenIn(await linkFor('editor', uid, id, 'modified'));
      await editor().update('news-flash', id, { summary: 'Zoals het wordt.' });
      const live = tokenIn(await linkFor('editor', uid, id, 'published'));

      expect(entryPreview.parse((await look(draft)).body).entry['summary']).toBe(
        'Zoals het wordt.',
      );
      expect(entryPreview.parse((await look(live)).body).entry['summary']).toBe('Zoals het was.');
    });

    it('holds nothing private', async () => {
      const id = await editor().create('initiative', {
        location: { address: 'Geheimstraat 1', show: 'neighbourhood' },
      });
      const token = tokenIn(await linkFor('editor', uidByKind.initiative, id));
      expect(JSON.stringify((await look(token)).body)).not.toContain('Geheimstraat');
    });

    it('has a link only for who may read the entry, and for what has a page', async () => {
      const id = await editor().create('page');
      const person = 'api::contact-person.contact-person';
      const made = await tested.cms.strapi
        .documents(person)
        .create({ data: { name: 'Proefpersoon' } as never });
      expect(await linkFor('editor', uidByKind.page, id)).toContain('/voorbeeld/');
      expect(await linkFor('coordinator', person, made.documentId)).toBeUndefined();
      expect(await linkFor('editor', uidByKind.media, id)).toBeUndefined();
    });

    it('is not there without a link of ours, nor after its time', async () => {
      const id = await editor().create('page');
      const secret = secretsOf(tested.cms).previewSecret;
      const signed = (subject: string, time: number, by = secret) =>
        previewToken(subject, new Date(Date.now() + time), by);
      const subject = `entry draft ${uidByKind.page} ${id}`;

      expect((await look(signed(subject, 60_000))).status).toBe(200);
      expect((await look(signed(subject, -1))).status).toBe(410);
      expect((await look(signed(subject, 60_000, 'x'.repeat(32)))).status).toBe(404);
      expect((await look('')).status).toBe(404);
      // A link of the moderators' desk opens submissions and no more.
      expect((await look(signed(`submission ${id}`, 60_000))).status).toBe(404);
      const other = 'entry draft api::contact-person.contact-person x';
      expect((await look(signed(other, 60_000))).status).toBe(404);
      await editor().delete('page', id);
      expect((await look(signed(subject, 60_000))).status).toBe(404);
    });

    it('is told to the site alone', async () => {
      const id = await editor().create('page');
      const token = tokenIn(await linkFor('editor', uidByKind.page, id));
      expect((await look(token, 'x'.repeat(32))).status).toBe(401);
      expect((await look(token, secretsOf(tested.cms).intakeToken)).status).toBe(403);
    });
  });
}
