import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootCms, newInstallation, removeInstallation } from '../../test-support/boot-cms.ts';
it('boots', async () => {
  const t = Date.now();
  const cms = await bootCms(newInstallation());
  process.stderr.write(`boot ${Date.now() - t}\n`);
  const f = await fetch(cms.url + '/admin/init');
  process.stderr.write(await f.text());
  await cms.close();
  process.stderr.write(`all ${Date.now() - t}\n`);
});
