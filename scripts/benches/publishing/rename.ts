/** A policy field is renamed, which a twentieth of the site shows; meanwhile an editor publishes. */
import { setTimeout as pause } from 'node:timers/promises';
import { aField, fieldId } from './content.ts';
import type { FakeCms } from './fake-cms.ts';
import { measureLive } from './publish-to-live.ts';
import type { RunningSite } from './running-site.ts';
import { pageText } from './until-live.ts';

export interface RenameTimes {
  /** Pages that show its name. */
  pages: number;
  /** Milliseconds until its own page is right, until another publication is live meanwhile, and until all is. */
  own: number;
  meanwhile: number;
  all: number;
}

export async function measureRename(site: RunningSite, cms: FakeCms): Promise<RenameTimes> {
  await site.settled();
  const name = `Hernoemd ${String(Math.round(performance.now()))}`;
  const start = performance.now();
  cms.publish([{ kind: 'policy-field', id: fieldId(3), entry: aField(3, name) }]);
  while (!(await pageOf(site)).includes(name)) await pause(1);
  const own = performance.now() - start;
  const { progress } = await site.health();
  const { live } = await measureLive(site, cms, [11]);
  await site.settled();
  return {
    pages: progress.left,
    own,
    meanwhile: live[0] ?? 0,
    all: performance.now() - start,
  };
}

const pageOf = (site: RunningSite): Promise<string> =>
  pageText(`${site.siteUrl}/beleidsvelden/${fieldId(3)}/`);
