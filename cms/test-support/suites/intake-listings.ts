import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { submissionPreview, submissionStatus } from '../../contract/index.mts';
import { cleanUp } from '../../src/plugins/intake/server/src/jobs/clean-up.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { tablesWith } from './intake-database.ts';
import { sendListing } from './intake-forms-of-listings.ts';
import { lettersTo } from './intake-mail.ts';
import { asSite, type Desk } from './intake-people.ts';
import { asVisitor, linkIn, matchingOf } from './matching-people.ts';

/** The outbox sends one mail after another, and other tests have filled it. */
const SOON = { timeout: 90_000, interval: 200 };
const NO_LETTER = { text: '' };
const placedRow = z.object({ placedDocumentId: z.string() });

/** Offers and requests of expertise in the queue: what differs from initiatives. */
export function listings(tested: TestedCms, desk: () => Desk): void {
  const statusOf = async (link: string) =>
    submissionStatus.parse((await asSite(tested.cms, '/status', { link })).body);

  async function place(id: string): Promise<string> {
    const placed = await desk().run('moderator', id, 'place', NO_LETTER);
    expect(placed.status).toBe(200);
    const row: unknown = await tested.cms.strapi.db
      .query('plugin::intake.submission')
      .findOne({ where: { documentId: id } });
    return placedRow.parse(row).placedDocumentId;
  }

  describe.each(['offer', 'request'] as const)('an %s that was sent in', (kind) => {
    const words = { offer: 'aanbod', request: 'hulpvraag' }[kind];
    const folder = { offer: 'aangeboden', request: 'gevraagd' }[kind];

    it('stands in the queue under its kind, and nowhere else', async () => {
      const { listings: kept } = matchingOf(tested.cms);
      const before = await tested.cms.strapi.db.query('plugin::expertise-matching.listing').count();
      const { id, form, link, reference } = await sendListing(tested.cms, kind);
      const { rows } = await desk().queue('moderator', `?kind=${kind}&q=${reference}`);
      expect(rows).toMatchObject([{ id, kind, title: form.title, state: 'received' }]);
      const others = await desk().queue('moderator', `?kind=initiative&q=${reference}`);
      expect(others.rows).toEqual([]);
      expect(await statusOf(link)).toMatchObject({ kind, title: form.title, state: 'received' });
      expect(await tested.cms.strapi.db.query('plugin::expertise-matching.listing').count()).toBe(
        before,
      );
      expect(await kept.find(id)).toBeNull();
    });

    it('is told of by its name, and keeps the wording that was agreed to', async () => {
      const { id, form } = await sendListing(tested.cms, kind);
      const [letter] = await lettersTo(tested.cms, form.contact.email);
      expect(letter?.subject).toContain(`We hebben je ${words} ontvangen`);
      const { consent, contact } = await desk().find('moderator', id);
      expect(consent.text).toContain(
        'Ze gaan pas naar iemand anders als ik daar per keer ja op zeg',
      );
      expect(contact).toEqual(form.contact);
    });

    it('is asked about and answered as anything else', async () => {
      const { id, link, form } = await sendListing(tested.cms, kind);
      await desk().run('moderator', id, 'ask', { text: 'Welke avond?' });
      const letter = (await lettersTo(tested.cms, form.contact.email)).at(-1);
      expect(letter?.subject).toContain(`een vraag over je ${words}`);
      const json = { text: 'Dinsdag.' };
      expect((await asSite(tested.cms, '/answers', { link, json })).status).toBe(201);
      expect((await desk().find('moderator', id)).thread.map(({ text }) => text)).toEqual([
        'Welke avond?',
        'Dinsdag.',
      ]);
    });

    it('shows by name what was ticked, and is edited', async () => {
      const { id } = await sendListing(tested.cms, kind);
      const { choices, submitted } = await desk().find('moderator', id);
      const concepts = choices.themes.flatMap((theme) => theme.concepts);
      expect(concepts).toContainEqual({
        key: 'subsidie-aanvragen',
        label: expect.stringMatching(/subsidie/i) as unknown,
      });
      const edited = { kind, fields: { ...submitted?.fields, title: 'Een betere titel' } };
      const done = await desk().run('moderator', id, 'edit', { submitted: edited });
      expect(done.status).toBe(200);
      const after = await desk().find('moderator', id);
      expect(after.submitted).toEqual(edited);
    });

    it('never becomes something of another kind', async () => {
      const { id } = await sendListing(tested.cms, kind);
      const other = kind === 'offer' ? 'request' : 'offer';
      const { form } = await sendListing(tested.cms, other);
      const submitted = { kind: other, fields: form };
      const done = await desk().run('moderator', id, 'edit', { submitted });
      expect(done).toEqual({ status: 409, body: { refused: 'changed-meanwhile' } });
    });

    it('is placed where matching finds it, and its person with it', async () => {
      const { id, form, link } = await sendListing(tested.cms, kind);
      const listing = await matchingOf(tested.cms).listings.find(await place(id));
      expect(listing).toMatchObject({ kind, state: 'open', contact: form.contact });
      expect(listing?.shown).toMatchObject({ title: form.title });
      const letters = (await lettersTo(tested.cms, form.contact.email)).map(({ letter }) => letter);
      expect(letters).toEqual(['submission-received', 'listing-placed']);
      const pagePath = `/expertise/${folder}/${listing?.code.toLowerCase() ?? ''}/`;
      expect(await statusOf(link)).toMatchObject({ state: 'placed', pagePath });
      const detail = await desk().find('moderator', id);
      expect(detail).toMatchObject({ state: 'placed', contact: null });
      expect(new URL(detail.placed?.url ?? '').pathname).toBe(pagePath);
      const manage = await linkIn(tested.cms, form.contact.email, 'listing-placed');
      expect((await asVisitor(tested.cms, '/listing', { link: manage })).status).toBe(200);
    });

    it('that only the coordinator may see has no page', async () => {
      const { id, link } = await sendListing(tested.cms, kind, { visibility: 'coordinator-only' });
      const listing = await matchingOf(tested.cms).listings.find(await place(id));
      expect(listing?.entryId).toBeNull();
      expect(await statusOf(link)).toMatchObject({ state: 'placed', pagePath: null });
      expect((await desk().find('moderator', id)).placed?.url).toBeNull();
    });

    it('is not placed when what it names is gone', async () => {
      const { id } = await sendListing(tested.cms, kind, { initiative: 'verdwenen-plan' });
      const refused = await desk().run('moderator', id, 'place', NO_LETTER);
      expect(refused).toEqual({ status: 409, body: { refused: 'choice-is-gone' } });
      expect((await desk().find('moderator', id)).state).toBe('received');
    });

    it('looks beforehand as it does on the site', async () => {
      const { id, form } = await sendListing(tested.cms, kind);
      const { previewUrl } = await desk().find('moderator', id);
      const token = /\/aanmelden\/voorbeeld\/([^/]+)\/$/.exec(previewUrl ?? '')?.[1] ?? '';
      const { body } = await asSite(tested.cms, '/preview', { link: token });
      const preview = submissionPreview.parse(body);
      expect(preview).toMatchObject({ kind, title: form.title, photo: null });
      expect(preview.entry).toMatchObject({
        title: form.title,
        area: await editorOf(tested.cms).idOf('area', 'oost'),
      });
      expect(JSON.stringify(preview)).not.toContain(form.contact.email);
      expect(JSON.stringify(preview)).not.toContain(form.contact.name);
    });

    it('is declined in its own words', async () => {
      const { id, form } = await sendListing(tested.cms, kind);
      const path = `/submissions/${id}/suggestion?letter=submission-declined&reason=not-expertise`;
      const { body } = await desk().ask('moderator', path);
      const { text } = z.object({ text: z.string() }).parse(body);
      expect(text).toContain(`Bedankt voor je ${words} “${form.title}”`);
      await desk().run('moderator', id, 'decline', { reason: 'not-expertise', text });
      const letter = (await lettersTo(tested.cms, form.contact.email)).at(-1);
      expect(letter?.subject).toContain(`Ons besluit over je ${words}`);
    });

    it('is gone from everywhere once it is withdrawn', async () => {
      const secret = `peperkoek-${kind}`;
      const { form, link } = await sendListing(tested.cms, kind, { title: `Iets met ${secret}` });
      const gone = await asSite(tested.cms, '/withdrawal', { link, method: 'POST' });
      expect(gone.status).toBe(200);
      const { email, name } = form.contact;
      await vi.waitFor(
        async () => expect(await tablesWith(tested.cms, [secret, email, name])).toEqual([]),
        SOON,
      );
    });

    it('is gone from everywhere once who placed it erases it', async () => {
      const secret = `stroopwafel-${kind}`;
      const { id, form, link } = await sendListing(tested.cms, kind, {
        title: `Iets met ${secret}`,
        remarks: `Bel me over ${secret}`,
      });
      await desk().run('moderator', id, 'note', { text: `Gebeld over ${secret}` });
      await place(id);
      const manage = await linkIn(tested.cms, form.contact.email, 'listing-placed');
      const json = { command: 'erase' };
      const erased = await asVisitor(tested.cms, '/listing', { link: manage, json });
      expect(erased.status).toBe(200);
      const { email, name, phone } = form.contact;
      await vi.waitFor(async () => {
        expect(await tablesWith(tested.cms, [secret, email, name, phone ?? ''])).toEqual([]);
      }, SOON);
      expect(await statusOf(link)).toMatchObject({ state: 'placed', title: '', pagePath: null });
    });

    it('leaves what was placed where it is when the copy of it is cleaned up', async () => {
      const { id, form } = await sendListing(tested.cms, kind);
      const listingId = await place(id);
      await cleanUp(tested.cms.strapi, new Date(Date.now() + 91 * 24 * 60 * 60 * 1000));
      expect((await desk().find('moderator', id)).submitted).toBeNull();
      const listing = await matchingOf(tested.cms).listings.find(listingId);
      expect(listing).toMatchObject({ state: 'open', contact: form.contact });
    });

    it('is compared with its own kind', async () => {
      const title = { offer: 'Hulp bij bijenkasten', request: 'Wie repareert de pomp?' }[kind];
      const first = await sendListing(tested.cms, kind, { title });
      const listingId = await place(first.id);
      const open = await sendListing(tested.cms, kind, { title });
      const other = kind === 'offer' ? 'request' : 'offer';
      await sendListing(tested.cms, other, { title });
      const { id } = await sendListing(tested.cms, kind, { title });
      const { lookalikes } = await desk().find('moderator', id);
      expect(lookalikes.map((like) => like.id).toSorted()).toEqual(
        [first.id, listingId, open.id].toSorted(),
      );
    });

    it('is looked through for what is special about a person', async () => {
      const { id } = await sendListing(tested.cms, kind, {
        availability: 'Ik zit in een rolstoel en kan alleen overdag.',
      });
      const { insight } = await desk().find('moderator', id);
      expect(insight?.specialData).toEqual([
        { kind: 'health', said: expect.stringContaining('rolstoel') as unknown },
      ]);
    });

    it('is shown beside what is open on the other side', async () => {
      const other = kind === 'offer' ? 'request' : 'offer';
      const opposite = await sendListing(tested.cms, other, {
        title: 'Subsidie voor de andere kant',
      });
      await place(opposite.id);
      const { id } = await sendListing(tested.cms, kind);
      const { insight } = await desk().find('moderator', id);
      expect(insight?.nearby.length).toBeGreaterThan(0);
      expect(JSON.stringify(insight)).not.toContain('@');
    });

    it('is refused with the consent of an initiative', async () => {
      const { form } = await sendListing(tested.cms, kind);
      const json = { key: 'ab'.repeat(32), kind, form: { ...form, consent: 'aanmelden-1' } };
      expect(await asSite(tested.cms, '/submissions', { json })).toEqual({
        status: 422,
        body: { problems: [{ path: ['consent'], code: 'no-consent' }] },
      });
    });
  });

  it('what does not say its kind is an initiative; what says another is refused', async () => {
    const { form } = await sendListing(tested.cms, 'offer');
    const kindless = await asSite(tested.cms, '/submissions', {
      json: { key: 'cd'.repeat(32), form },
    });
    expect(kindless.status).toBe(422);
    const unknown = await asSite(tested.cms, '/submissions', {
      json: { key: 'cd'.repeat(32), kind: 'house', form },
    });
    expect(unknown.status).toBe(422);
  });

  it('an initiative is never placed without its letter', async () => {
    const { rows } = await desk().queue('moderator', '?kind=initiative&view=open');
    const [first] = rows;
    const refused = await desk().run('moderator', first?.id ?? '', 'place', NO_LETTER);
    expect(refused).toEqual({
      status: 422,
      body: { problems: [{ path: ['text'], code: 'required' }] },
    });
  });
}
