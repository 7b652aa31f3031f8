import { describe, expect, it } from 'vitest';
import { uidByKind } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { rowsOf } from '../feed.ts';
import { ask, logIn } from '../http.ts';
import { libraryOf, type LibraryFile } from '../media-library.ts';

const REFUSED = /tekstalternatief/u;

/** Pictures that readers see have a text for who does not see them. */
export function pictures(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const library = () => libraryOf(tested.cms);
  const withText = (name: string) => library().add(name);
  const withoutText = async (name: string): Promise<LibraryFile> => {
    const file = await library().add(name);
    await library().describe(file, '');
    return file;
  };
  const block = (alternativeText: string | null) => ({
    type: 'image',
    image: {
      name: 'in-tekst.png',
      alternativeText,
      url: '/uploads/in-tekst.png',
      caption: '',
      hash: 'in_tekst',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      width: 20,
      height: 10,
      previewUrl: null,
      provider: 'local',
      formats: {},
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
    children: [{ type: 'text', text: '' }],
  });

  describe('an entry with a picture without a text alternative', () => {
    it('is not published, by any way, and nothing of it is lost', async () => {
      const picture = (await withoutText('kaal.png')).id;
      const id = await editor().create('initiative', { picture });
      const rows = await rowsOf(tested.cms, async () => {
        await expect(editor().publish('initiative', id)).rejects.toThrow(REFUSED);
        await expect(
          editor().update('initiative', id, { summary: 'Anders.' }, 'published'),
        ).rejects.toThrow(REFUSED);
        await expect(editor().createPublished('news-flash', { picture })).rejects.toThrow(REFUSED);
      });
      expect(rows).toEqual([]);
      expect(await editor().find('initiative', id)).not.toBeNull();
      expect(await editor().find('initiative', id, 'published')).toBeNull();
    });

    it('keeps what readers see of it, when it was published before', async () => {
      const id = await editor().createPublished('page', { picture: (await withText('a.png')).id });
      await editor().update('page', id, {
        picture: (await withoutText('b.png')).id,
        title: 'Nieuw',
      });
      await expect(editor().publish('page', id)).rejects.toThrow(REFUSED);
      expect((await editor().find('page', id, 'published'))?.['title']).not.toBe('Nieuw');
      expect((await editor().find('page', id))?.['title']).toBe('Nieuw');
    });

    it('is saved as a draft', async () => {
      const picture = (await withoutText('concept.png')).id;
      await expect(editor().create('event', { picture })).resolves.toEqual(expect.any(String));
    });

    it('is published once the picture has a text', async () => {
      const file = await withoutText('later.png');
      const id = await editor().create('news-flash', { picture: file.id });
      await library().describe(file, 'Een rood vlak');
      await editor().publish('news-flash', id);
      expect(await editor().find('news-flash', id, 'published')).not.toBeNull();
    });

    it('is refused wherever the picture stands: in a part, in the text', async () => {
      const picture = (await withoutText('ergens.png')).id;
      const people = [{ name: 'Proefpersoon Een', picture }];
      await expect(editor().createPublished('page', { people })).rejects.toThrow('Portret');
      await expect(
        editor().createPublished('initiative', { description: [block('')] }),
      ).rejects.toThrow('“in-tekst.png”');
      await editor().createPublished('initiative', { description: [block('Een hek')] });
    });

    it('is saved when the picture only decorates, as on the home page', async () => {
      const heroPicture = (await withoutText('versiering.png')).id;
      const network = await editor().idOf('network', '');
      await editor().update('network', network, { heroPicture, tagline: 'Versierd' });
      expect((await editor().find('network', network))?.['tagline']).toBe('Versierd');
    });

    it('is refused to who publishes in the admin, with the field that it is about', async () => {
      const { cms } = tested;
      const picture = (await withoutText('admin.png')).id;
      const answer = await ask(
        cms,
        `/content-manager/collection-types/${uidByKind['news-flash']}/actions/publish`,
        {
          token: await logIn(cms, cms.credentials.coordinator),
          json: { title: 'Uit de admin', summary: 'Kort.', picture },
        },
      );
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { name: 'ValidationError', details: { errors: [{ path: ['picture'] }] } } },
      });
    });
  });

  describe('the text of a picture', () => {
    it('may be changed but not emptied while readers see the picture', async () => {
      const file = await withText('gezien.png');
      const portrait = await withText('portret.png');
      await editor().createPublished('initiative', { picture: file.id });
      await editor().createPublished('page', {
        people: [{ name: 'Proefpersoon Een', picture: portrait.id }],
      });
      for (const shown of [file, portrait]) {
        await expect(library().describe(shown, ' ')).rejects.toThrow('staat op de site');
        expect((await library().find(shown))?.alternativeText).toBe(shown.alternativeText);
        await library().describe(shown, 'Andere woorden');
        expect((await library().find(shown))?.alternativeText).toBe('Andere woorden');
      }
    });

    it('may be emptied when only a draft has the picture', async () => {
      const file = await withText('ongezien.png');
      await editor().create('initiative', { picture: file.id });
      await library().describe(file, '');
      expect((await library().find(file))?.alternativeText).toBe('');
    });
  });
}
