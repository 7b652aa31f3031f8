import { once } from 'node:events';
import { afterAll, expect, it, vi } from 'vitest';
import { removeInstallation } from './test-support/boot-cms.ts';
import { startCmsProcess } from './test-support/cms-process.ts';
import { startMailServer } from './test-support/mail-server.ts';
import { smtpUrl, startMailingCms } from './test-support/mailing-cms.ts';
import { aMail, mailAbout, mailBecomes, postOf } from './test-support/post.ts';

const stops: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

it('A mail that was in flight when the cms was killed is unknown after the next start, and does not go twice', async () => {
  const first = await startMailingCms();
  stops.push(() => removeInstallation(first.installation));
  await postOf(first.cms).outbox.put([aMail('In de lucht')]);
  await vi.waitFor(async () => {
    expect(await mailAbout(first.cms, 'In de lucht')).toMatchObject([{ lastError: 'ESOCKET' }]);
  });
  await first.cms.close();

  const server = await startMailServer(first.port);
  stops.push(() => server.stop());
  server.behave({ kind: 'hold' });
  const killed = await startCmsProcess(first.installation, { SMTP_URL: smtpUrl(first.port) });
  stops.push(() => killed.kill('SIGKILL'));
  await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 60_000 });
  killed.kill('SIGKILL');
  await once(killed, 'exit');

  const second = await startMailingCms(first);
  stops.push(() => second.cms.close());
  await mailBecomes(second.cms, 'In de lucht', ['unknown']);
  await postOf(second.cms).outbox.put([aMail('Na de start')]);
  await mailBecomes(second.cms, 'Na de start', ['sent']);
  expect(server.received.map(({ parsed }) => parsed.subject)).toEqual([
    'Je inzending is ingetrokken: In de lucht',
    'Je inzending is ingetrokken: Na de start',
  ]);
});
