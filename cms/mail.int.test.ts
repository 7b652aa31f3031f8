import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeInstallation, type RunningCms } from './test-support/boot-cms.ts';
import { outboxAnswer } from './src/plugins/post/shared/outbox-api.mts';
import { ask, logIn } from './test-support/http.ts';
import { startMailServer, type MailServer } from './test-support/mail-server.ts';
import { startMailingCms, type MailingCms } from './test-support/mailing-cms.ts';
import { aMail, mailAbout, mailBecomes, postOf } from './test-support/post.ts';

describe('mail by a mail server', () => {
  let mailing: MailingCms;
  let cms: RunningCms;
  let server: MailServer;

  beforeAll(async () => {
    mailing = await startMailingCms();
    cms = mailing.cms;
  });
  afterAll(async () => {
    await cms.close();
    removeInstallation(mailing.installation);
  });
  beforeEach(async () => {
    server = await startMailServer(mailing.port);
  });
  afterEach(() => server.stop());

  it('arrives with its text, its HTML and its characters whole', async () => {
    await postOf(cms).outbox.put([
      {
        letter: 'submission-declined',
        to: { name: 'Zoë van ’t Één', address: 'zoe@proefdorp.example' },
        data: {
          kind: 'initiative',
          title: 'Café De Überbuurt',
          text: `Een lange regel ${'met veel woorden '.repeat(120)}\n\n.\n\nEen punt op een eigen regel.`,
          statusUrl: `https://proefdorp.example/aanmelden/status/${'a'.repeat(300)}/`,
        },
      },
    ]);
    await mailBecomes(cms, 'Café De Überbuurt', ['sent']);
    const [mail] = server.received;
    expect(mail?.to).toBe('zoe@proefdorp.example');
    expect(mail?.parsed.subject).toBe('Ons besluit over je inzending: Café De Überbuurt');
    expect(mail?.parsed.to).toMatchObject({ value: [{ name: 'Zoë van ’t Één' }] });
    for (const form of [mail?.parsed.text, String(mail?.parsed.html)]) {
      expect(form).toContain('Zoë van ’t Één');
      expect(form).toContain('Een punt op een eigen regel.');
      expect(form).toContain(`https://proefdorp.example/aanmelden/status/${'a'.repeat(300)}/`);
      expect(form?.replace(/\s+/g, ' ')).toContain('met veel woorden '.repeat(119));
    }
    expect(mail?.raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  it('comes from the network, which gets the answers, and no robot answers it', async () => {
    await postOf(cms).outbox.put([aMail('Van wie')]);
    const [{ messageId } = { messageId: '' }] = await mailBecomes(cms, 'Van wie', ['sent']);
    expect(server.received[0]?.parsed).toMatchObject({
      from: { value: [{ name: 'Proefdorp' }] },
      messageId,
    });
    expect(server.received[0]?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it.each(['recipient', 'content'] as const)(
    'is tried again after a "not now" to the %s, under the same Message-ID',
    async (at) => {
      const title = `Later, ${at}`;
      server.behave({ kind: 'refuse', at, code: 451 }, { kind: 'refuse', at, code: 421 });
      await postOf(cms).outbox.put([aMail(title)]);
      const [row] = await mailBecomes(cms, title, ['sent']);
      expect(row?.attempts).toBe(3);
      expect(new Set(server.received.map(({ parsed }) => parsed.messageId)).size).toBe(1);
    },
  );

  it.each(['recipient', 'content'] as const)(
    'has failed after a "no" to the %s, which keeps no other mail',
    async (at) => {
      server.behave({ kind: 'refuse', at, code: 550 });
      await postOf(cms).outbox.put([aMail(`Nooit, ${at}`)]);
      await postOf(cms).outbox.put([aMail(`Wel, ${at}`)]);
      await mailBecomes(cms, `Wel, ${at}`, ['sent']);
      const [row] = await mailAbout(cms, `Nooit, ${at}`);
      expect(row).toMatchObject({ state: 'failed', attempts: 1 });
      expect(row?.lastError).toContain('550');
    },
  );

  it('is unknown when the server vanished with it, and does not go a second time', async () => {
    server.behave({ kind: 'vanish' });
    await postOf(cms).outbox.put([aMail('Misschien')]);
    await mailBecomes(cms, 'Misschien', ['unknown']);
    await postOf(cms).outbox.put([aMail('Daarna')]);
    await mailBecomes(cms, 'Daarna', ['sent']);
    expect(server.received.map(({ parsed }) => parsed.subject)).toEqual([
      'Je inzending is ingetrokken: Misschien',
      'Je inzending is ingetrokken: Daarna',
    ]);
  });

  it.each(['recipient', 'content'] as const)(
    'goes again when the connection broke at the %s, before the server had it all',
    async (at) => {
      server.behave({ kind: 'hang-up', at });
      await postOf(cms).outbox.put([aMail(`Afgebroken, ${at}`)]);
      const [row] = await mailBecomes(cms, `Afgebroken, ${at}`, ['sent']);
      expect(row?.attempts).toBe(2);
      expect(server.received).toHaveLength(1);
    },
  );

  it('uses a new conversation when the server ended the old one meanwhile', async () => {
    await postOf(cms).outbox.put([aMail('Eerste')]);
    await mailBecomes(cms, 'Eerste', ['sent']);
    server.hangUp();
    await postOf(cms).outbox.put([aMail('Tweede')]);
    const [row] = await mailBecomes(cms, 'Tweede', ['sent']);
    expect(row?.attempts).toBe(1);
  });

  it('goes again when a person asks for that', async () => {
    server.behave({ kind: 'vanish' });
    await postOf(cms).outbox.put([aMail('Nog eens')]);
    const [row] = await mailBecomes(cms, 'Nog eens', ['unknown']);
    const desk = postOf(cms).outboxDesk;
    expect(await desk.resend(row?.id ?? 0)).toEqual({ kind: 'done', state: 'queued' });
    await mailBecomes(cms, 'Nog eens', ['sent']);
    expect(server.received).toHaveLength(2);
    expect(await desk.resend(row?.id ?? 0)).toEqual({ kind: 'refused', reason: 'wrong-state' });
  });

  it('waits for a server that is away', async () => {
    await server.stop();
    await postOf(cms).outbox.put([aMail('Geduld')]);
    await vi.waitFor(async () =>
      expect((await mailAbout(cms, 'Geduld'))[0]?.attempts).toBeGreaterThan(1),
    );
    expect(await mailAbout(cms, 'Geduld')).toMatchObject([{ lastError: 'ESOCKET' }]);
    server = await startMailServer(mailing.port);
    await mailBecomes(cms, 'Geduld', ['sent']);
    expect(server.received).toHaveLength(1);
  });

  describe('at the desk of the outbox', () => {
    const tokens = new Map<string, string>();
    const OUTBOX = '/post/outbox';
    const as = (person: string, path: string, method = 'GET') =>
      ask(cms, path, { token: tokens.get(person) ?? '', method });

    beforeAll(async () => {
      for (const person of ['coordinator', 'editor', 'moderator'] as const) {
        tokens.set(person, await logIn(cms, cms.credentials[person]));
      }
    });

    it('is seen by staff, what needs a person first', async () => {
      server.behave({ kind: 'refuse', at: 'content', code: 550 });
      await postOf(cms).outbox.put([aMail('Aan het loket')]);
      await mailBecomes(cms, 'Aan het loket', ['failed']);
      const { entries, total } = outboxAnswer.parse((await as('moderator', OUTBOX)).body);
      const states = entries.map(({ state }) => state);
      const order = ['unknown', 'failed', 'sending', 'queued', 'sent'];
      expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(entries.find(({ subject }) => subject.endsWith('Aan het loket'))).toMatchObject({
        recipient: { kind: 'shown', address: 'inwoner@proefdorp.example' },
        state: 'failed',
      });
      const failed = outboxAnswer.parse((await as('moderator', `${OUTBOX}?state=failed`)).body);
      expect(failed.entries.every(({ state }) => state === 'failed')).toBe(true);
      expect(failed.total).toBeLessThan(total);
      const beyond = outboxAnswer.parse((await as('moderator', `${OUTBOX}?page=999`)).body);
      expect(beyond.entries).toEqual([]);
    });

    it('tells no editor, who may not know how people are reached, to whom it goes', async () => {
      const { status, body } = await as('editor', OUTBOX);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/proefdorp\.example|Inwoner/);
    });

    it('is sent again by who has the right to, and by nobody else', async () => {
      server.behave({ kind: 'refuse', at: 'content', code: 550 });
      await postOf(cms).outbox.put([aMail('Wie mag dat')]);
      const [row] = await mailBecomes(cms, 'Wie mag dat', ['failed']);
      const resend = `${OUTBOX}/${row?.id ?? 0}/resend`;
      expect((await as('moderator', resend, 'POST')).status).toBe(403);
      expect((await ask(cms, resend, { method: 'POST' })).status).toBe(401);
      expect(await mailAbout(cms, 'Wie mag dat')).toMatchObject([{ state: 'failed' }]);
      expect(await as('coordinator', resend, 'POST')).toEqual({
        status: 200,
        body: { state: 'queued' },
      });
      await mailBecomes(cms, 'Wie mag dat', ['sent']);
      expect((await as('coordinator', resend, 'POST')).status).toBe(409);
    });

    it.each(['?state=zoek', '?page=0', '?page=x', '?state=sent&state=failed'])(
      'refuses a question it does not understand: %s',
      async (question) => {
        expect((await as('coordinator', `${OUTBOX}${question}`)).status).toBe(400);
      },
    );

    it.each(['0', '-1', 'x', '1e99', '99999999', '%00'])(
      'knows of no mail with the id %s',
      async (id) => {
        const { status } = await as('coordinator', `${OUTBOX}/${id}/settle`, 'POST');
        expect(status).toBe(404);
      },
    );
  });
});
