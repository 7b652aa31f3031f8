import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/launcher/project-root.js';
import { aWord } from './support/a-word.ts';
import { linksTo, paragraph, uids } from './support/admin-api.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { filesBelow } from './support/published-files.ts';
import { isSettled, PublicSite } from './support/public-site.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const editor = sharedEditor();
const site = new PublicSite(product.siteUrl);
const own = new OwnEntries(editor);
const out = mkdtempSync(join(tmpdir(), 'publish-all-'));
const run = promisify(execFile);

afterAll(async () => {
  rmSync(out, { recursive: true });
  await own.clear();
});

/** Changes of every sort, so that most pages were made again for many different reasons. */
async function changeMuch(): Promise<void> {
  const field = await own.create(uids.policyField, { name: `Veld ${aWord()}`, group: 'physical' });
  const area = await editor.bySlug(uids.area, 'voorburg-noord');
  const village = await editor.bySlug(uids.area, 'stompwijk');
  const about = { policyFields: linksTo(field.documentId), area: linksTo(area.documentId) };
  const [first, second, third] = await Promise.all(
    [1, 2, 3].map(() =>
      own.publish(uids.initiative, { title: aWord(), summary: 'Een proef.', ...about }),
    ),
  );
  if (!first || !second || !third) throw new Error('Three were made');
  const newsFlash = await own.publish(uids.newsFlash, {
    title: aWord(),
    summary: 'Een proef.',
    body: paragraph('Een alinea.'),
    initiatives: linksTo(first.documentId, second.documentId),
    ...about,
  });
  const event = await own.publish(uids.event, {
    title: aWord(),
    summary: 'Een proef.',
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    initiatives: linksTo(second.documentId),
    ...about,
  });
  await editor.update(uids.policyField, field.documentId, { name: `Veld ${aWord()}` });
  await editor.publish(uids.initiative, first.documentId, { slug: aWord(), title: aWord() });
  await editor.publish(uids.initiative, second.documentId, { area: linksTo(village.documentId) });
  await editor.remove(uids.initiative, third.documentId);
  await editor.unpublish(uids.newsFlash, newsFlash.documentId);
  await editor.publish(uids.newsFlash, newsFlash.documentId, { title: aWord() });
  await editor.publish(uids.event, event.documentId, { startsAt: '2030-01-01T19:00:00.000Z' });
  const picture = await editor.anyPicture();
  await editor.publish(uids.initiative, first.documentId, { picture: picture.id });
  await editor.describeFile(picture, { alternativeText: `Een ${aWord()}.` });
  await editor.publish(uids.initiative, first.documentId, { picture: null });
}

describe('a publication from scratch', () => {
  it('makes byte for byte what all changes one by one have made', async () => {
    await changeMuch();
    const last = await own.publish(uids.newsFlash, { title: aWord(), summary: 'De laatste.' });
    await expect.poll(() => site.status(`/nieuws/${last.slug}/`), SOON).toBe(200);
    await expect.poll(() => isSettled(site), SOON).toBe(true);

    await run(process.execPath, [join(projectRoot, 'scripts', 'publish-all.js'), '--out', out], {
      env: product.env,
    });

    const full = filesBelow(out);
    const incremental = filesBelow(join(product.dataDir, 'public'));
    expect([...incremental.keys()]).toEqual([...full.keys()]);
    const different = [...full].filter(
      ([path, content]) => !incremental.get(path)?.equals(content),
    );
    expect(different.map(([path]) => path)).toEqual([]);
    expect(full.size).toBeGreaterThan(300);
  });
});
