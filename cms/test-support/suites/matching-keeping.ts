import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { mailFiles } from '../post.ts';
import { wholeDatabase } from '../whole-database.ts';
import {
  asVisitor,
  linkIn,
  mailsTo,
  matchingOf,
  offer,
  propose,
  request,
  somebody,
  YES,
} from './matching-people.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What time takes away, and what a person does. */
export function keepingListings(tested: TestedCms): void {
  describe('an erased person', () => {
    it.each(['offer', 'request'] as const)(
      'of an %s is nowhere in the database, nor among mails that wait',
      async (kind) => {
        const { cms } = tested;
        const word = `kaneelbrood-${kind}`;
        const contact = { ...somebody('Wisbaar'), phone: '070 555 9999' };
        const text = `Wij weten alles van subsidie aanvragen en van ${word} bakken.`;
        const helper = await offer(
          cms,
          kind === 'offer' ? { title: `Hulp met ${word}`, text } : {},
          kind === 'offer' ? contact : undefined,
        );
        const asker = await request(
          cms,
          kind === 'request'
            ? { title: `Vraag over ${word}`, needs: [{ text, tags: ['subsidie-aanvragen'] }] }
            : {},
          kind === 'request' ? contact : undefined,
        );
        const { id = '' } = await propose(cms, asker.id, helper.id);
        const link = await linkIn(cms, helper.contact.email, 'proposal-ask');
        await asVisitor(cms, '/proposal', { link, json: YES.helper });
        const confirm = await linkIn(cms, asker.contact.email, 'proposal-confirm');
        await asVisitor(cms, '/proposal', { link: confirm, json: YES.requester });
        const own = kind === 'offer' ? helper : asker;
        const before = await wholeDatabase(cms);
        expect(before).toContain(word);
        expect(before).toContain(contact.email);

        const json = { command: 'erase' };
        const erased = await asVisitor(cms, '/listing', { link: own.manageToken, json });
        expect(erased.status).toBe(200);

        // The letter that says so goes, and is forgotten then.
        await expect
          .poll(async () => (await mailsTo(cms, contact.email)).length, { timeout: 30_000 })
          .toBe(0);
        const after = await wholeDatabase(cms);
        for (const gone of [word, contact.email, contact.name, contact.phone]) {
          expect(after).not.toContain(gone);
        }
        expect((await asVisitor(cms, '/listing', { link: own.manageToken })).status).toBe(404);
        expect(await matchingOf(cms).proposals.find(id)).toMatchObject({
          end: 'listing-gone',
          message: '',
        });
        // Of all that was mailed about it, the farewell is what is left.
        const left = () => mailFiles(cms).filter(({ text: mail }) => mail.includes(contact.email));
        await expect
          .poll(() => left().map(({ text: mail }) => mail.includes('gewist')), { timeout: 30_000 })
          .toEqual([true]);
        const found = await matchingOf(cms).ranking.nearText(kind, text, null);
        expect(found).not.toContain(own.id);
      },
    );
  });

  it('what ends soon is told once, can be renewed, and otherwise ends', async () => {
    const { cms } = tested;
    const { listings } = matchingOf(cms);
    const { id, contact, manageToken } = await request(cms);
    const later = (days: number) => new Date(Date.now() + days * DAY);
    await listings.tick(id, later(170));
    await listings.tick(id, later(171));
    const letters = (await mailsTo(cms, contact.email)).map(({ letter }) => letter);
    expect(letters).toEqual(['listing-placed', 'listing-expires']);
    await asVisitor(cms, '/listing', { link: manageToken, json: { command: 'renew' } });
    await listings.tick(id, later(200));
    expect((await listings.find(id))?.state).toBe('expired');
    await asVisitor(cms, '/listing', { link: manageToken, json: { command: 'renew' } });
    expect((await listings.find(id))?.state).toBe('open');
  });
}
