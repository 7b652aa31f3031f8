import { describe, expect, it } from 'vitest';
import { aDraft } from '../../../test-support/drafts.ts';
import { photoIdOf, STATUS_TOKEN } from '../../../test-support/fake-intake.ts';
import { formWith, useInitiativeDesk } from '../../../test-support/initiative-desk.ts';
import { EVIL, tagsOf } from '../../../test-support/visitors.ts';
import { textNames, type TextName } from '../rules/draft.ts';

const { desk, get, post, freshToken } = useInitiativeDesk();
const STATUS = `/aanmelden/status/${STATUS_TOKEN}/`;

describe('the form for an initiative', () => {
  it('is a page that is never kept, and that needs no script', async () => {
    const response = await get('/aanmelden/');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await response.text();
    expect(html).toMatch(/<form[^>]*method="post"[^>]*enctype="multipart\/form-data"/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)(?![^>]*ld\+json)/);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('is filled in as far as the address says', async () => {
    const html = await (await get('/aanmelden/?beleidsveld=groen&gebied=wijk&gebied=x')).text();
    expect(html).toMatch(/value="groen" checked/);
    expect(html).toMatch(/<option value="wijk" selected>/);
    expect(html).not.toMatch(/value="wonen" checked/);
  });

  it('answers HEAD as GET, without the page', async () => {
    const response = await get('/aanmelden/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('leads who sends it to the page about what was sent', async () => {
    const response = await post('/aanmelden/', formWith(await freshToken()));
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${STATUS}?ontvangen`,
    ]);
    const page = await (await get(`${STATUS}?ontvangen`)).text();
    expect(page).toContain('Bedankt! Je aanmelding is binnen.');
  });

  it('comes back with what is wrong, where it is, and all that was typed', async () => {
    const draft = aDraft({ title: '', 'contact.email': 'geen adres', remarks: 'Tot gauw' });
    draft.steps = [{ step: 'Graven', done: true }];
    const response = await post('/aanmelden/', formWith(await freshToken(), draft));
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toMatch(/<title>Fout: /);
    expect(html).toMatch(/<section[^>]*tabindex="-1"[^>]*autofocus/);
    expect(html).toContain('href="#veld-title"');
    expect(html).toMatch(
      /id="veld-contact-email"[^>]*aria-invalid="true" aria-describedby="veld-contact-email-uitleg veld-contact-email-fout"/,
    );
    for (const kept of ['geen adres', 'Tot gauw', 'Graven', 'Samen graven, zaaien en oogsten.']) {
      expect(html).toContain(kept);
    }
    expect(html).toMatch(/value="starting" checked/);
    expect(html).toMatch(/name="consent" value="aanmelden-1" checked/);
  });

  it('shows whatever was typed as text, in every field', async () => {
    const draft = aDraft(
      Object.fromEntries(textNames.map((name): [TextName, string] => [name, EVIL])),
    );
    draft.policyFields = [EVIL];
    draft.steps = [{ step: EVIL, done: true }];
    const response = await post(
      '/aanmelden/',
      formWith(await freshToken(), draft, {
        'photos.0.id': EVIL,
        'photos.1.id': photoIdOf(1),
        'photos.1.alternativeText': EVIL,
        [EVIL]: EVIL,
      }),
    );
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html.split(EVIL.slice(-20)).length).toBeGreaterThan(10);
    expect(html.split('&lt;script&gt;alert(1)').length).toBeGreaterThan(7);
    expect(tagsOf(html)).not.toMatch(/<script>|<img src=x/);
  });

  it('keeps a photo at once and shows it, with its text and a way to take it away', async () => {
    const before = desk().intake.photos.length;
    const form = formWith(await freshToken(), aDraft({ title: '' }), {
      'photos.0.alternativeText': 'Een boom',
    });
    form.append('photos.0.file', new Blob(['beeld']), 'boom.png');
    const html = await (await post('/aanmelden/', form)).text();
    const id = photoIdOf(before + 1);
    expect(html).toContain(`<input type="hidden" name="photos.0.id" value="${id}"`);
    expect(html).toContain(`src="/aanmelden/foto/${id}/" alt="Een boom"`);
    expect(html).toContain('name="photos.0.remove"');
  });

  it('comes back whole while the cms is away, and says when to try again', async () => {
    desk().intake.isAway = true;
    const response = await post('/aanmelden/', formWith(await freshToken()));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    const html = await response.text();
    expect(html).toContain('Versturen lukt nu even niet');
    expect(html).toContain('Buurttuin De Driehoek');
  });

  it('comes back plain in a rush, with all that was typed and one button', async () => {
    desk().intake.isAway = true;
    const token = await freshToken();
    const draft = aDraft({ remarks: EVIL });
    const send = async () => (await post('/aanmelden/', formWith(token, draft))).text();
    const pages = await Promise.all(Array.from({ length: 25 }, send));
    const plain = pages.find((page) => !page.includes('stylesheet')) ?? '';
    expect(plain).toContain('<textarea name="title" hidden>\nBuurttuin De Driehoek</textarea>');
    expect(plain).toContain(`<textarea name="formulier" hidden>\n${token}</textarea>`);
    expect(plain).toContain('Probeer opnieuw');
    expect(tagsOf(plain)).not.toContain('<script>alert');
  });
});
