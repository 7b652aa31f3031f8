import { describe, expect, it } from 'vitest';
import { aDraft, fieldsOf } from '../../../test-support/drafts.ts';
import { FakeIntake, photoIdOf, STATUS_TOKEN } from '../../../test-support/fake-intake.ts';
import type { ReceivedFile } from '../../server/visits/read-form.ts';
import { FormTokens } from '../form-token.ts';
import { TRAP } from '../honeypot.ts';
import { createRateLimits } from '../rate-limits.ts';
import type { Draft } from '../rules/draft.ts';
import { takeIn } from './take-in.ts';

const MOMENT = Date.parse('2026-03-14T12:00:00.000Z');
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

function openDesk() {
  const clock = { now: MOMENT };
  let nonces = 0;
  const desk = {
    intake: new FakeIntake(),
    rates: createRateLimits(),
    tokens: new FormTokens(
      'geheim',
      () => clock.now,
      () => `getal-${(nonces += 1)}`,
    ),
  };
  const token = desk.tokens.issue();
  clock.now += 60 * SECOND;
  return { desk, clock, token };
}

interface Sent {
  draft?: Draft;
  more?: Record<string, string>;
  files?: ReceivedFile[];
  limited?: number | null;
}

type Desk = ReturnType<typeof openDesk>;

function send({ desk, token }: Pick<Desk, 'desk' | 'token'>, sent: Sent = {}) {
  const { draft = aDraft(), more = {}, files = [], limited = null } = sent;
  const fields = new Map<string, string[]>();
  const all = [
    ...fieldsOf(draft),
    ['formulier', token],
    ['actie', 'verstuur'],
    ...Object.entries(more),
  ];
  for (const [name = '', value = ''] of all) {
    fields.set(name, [...(name === 'policyFields' ? (fields.get(name) ?? []) : []), value]);
  }
  return takeIn(desk, { fields, files }, '192.0.2.1', limited);
}

const photo = (row: number, isTooLarge = false): ReceivedFile => ({
  field: `photos.${row}.file`,
  bytes: Buffer.from(`foto ${row}`),
  isTooLarge,
});

describe('taking in a form', () => {
  it('hands a good one on, under the key of the form', async () => {
    const opened = openDesk();
    expect(await send(opened)).toEqual({ kind: 'received', statusToken: STATUS_TOKEN });
    const [submission] = opened.desk.intake.submissions;
    expect(submission?.form.title).toBe('Buurttuin De Driehoek');
    expect(submission?.key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('uses the same key when the same form is sent again', async () => {
    const opened = openDesk();
    await send(opened);
    await send(opened);
    const keys = opened.desk.intake.submissions.map(({ key }) => key);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  it('gives one with mistakes back, with all that was typed', async () => {
    const opened = openDesk();
    const draft = aDraft({ title: '', remarks: 'Tot gauw' });
    draft.steps = [{ step: 'Graven', done: true }];
    const outcome = await send(opened, { draft });
    expect(outcome).toMatchObject({ kind: 'again', status: 422, state: { token: opened.token } });
    const state = outcome.kind === 'again' ? outcome.state : null;
    expect([...(state?.errors ?? [])]).toEqual([['title', 'required']]);
    expect(state?.draft).toMatchObject({ texts: draft.texts, steps: draft.steps });
    expect(opened.desk.intake.submissions).toEqual([]);
  });

  it('keeps photos at once, also when the rest is wrong', async () => {
    const opened = openDesk();
    const outcome = await send(opened, {
      draft: aDraft({ title: '' }),
      files: [photo(1)],
      more: { 'photos.1.alternativeText': 'Een boom' },
    });
    expect(outcome).toMatchObject({
      state: { draft: { photos: [{ id: photoIdOf(1), alternativeText: 'Een boom' }] } },
    });
  });

  it('takes photos that are kept along, but not those that are to be taken away', async () => {
    const opened = openDesk();
    await send(opened, {
      more: {
        'photos.0.id': photoIdOf(7),
        'photos.0.alternativeText': 'Weg ermee',
        'photos.0.remove': 'ja',
        'photos.1.id': photoIdOf(8),
        'photos.1.alternativeText': 'Een boom',
      },
    });
    expect(opened.desk.intake.submissions[0]?.form).toMatchObject({
      photos: [{ id: photoIdOf(8), alternativeText: 'Een boom' }],
    });
  });

  it('says why a photo is refused, and keeps its text', async () => {
    const opened = openDesk();
    opened.desk.intake.holding = { kind: 'refused', code: 'not-a-picture' };
    const outcome = await send(opened, {
      files: [photo(0), photo(2, true)],
      more: { 'photos.0.alternativeText': 'Een boom' },
    });
    const state = outcome.kind === 'again' ? outcome.state : null;
    expect([...(state?.errors ?? [])]).toEqual([
      ['photos.0.file', 'not-a-picture'],
      ['photos.1.file', 'too-large'],
    ]);
    expect(state?.draft.photos[0]).toEqual({ id: '', alternativeText: 'Een boom' });
  });

  it('asks for a photo again that the cms no longer holds', async () => {
    const opened = openDesk();
    opened.desk.intake.refusal = {
      kind: 'refused',
      problems: [{ path: ['photos', 0, 'id'], code: 'unknown-photo' }],
    };
    const outcome = await send(opened, {
      more: { 'photos.0.id': photoIdOf(3), 'photos.0.alternativeText': 'Een boom' },
    });
    const state = outcome.kind === 'again' ? outcome.state : null;
    expect(state?.draft.photos).toEqual([{ id: '', alternativeText: 'Een boom' }]);
    expect(state?.errors.get('photos.0.file')).toBe('unknown-photo');
  });

  it('says so when the cms refuses for a reason the form has no place for', async () => {
    const opened = openDesk();
    opened.desk.intake.refusal = {
      kind: 'refused',
      problems: [{ path: ['iets'], code: 'iets-nieuws' }],
    };
    expect(await send(opened)).toMatchObject({
      status: 422,
      state: { notice: { kind: 'rejected' } },
    });
  });

  it('keeps all while the cms is away, and lets the same form be sent again', async () => {
    const opened = openDesk();
    opened.desk.intake.isAway = true;
    expect(await send(opened)).toMatchObject({
      status: 503,
      seconds: 60,
      state: { token: opened.token, notice: { kind: 'busy' }, draft: { texts: aDraft().texts } },
    });
    opened.desk.intake.isAway = false;
    expect((await send(opened)).kind).toBe('received');
  });

  it('hears a robot out that fills in the trap, and keeps nothing of it', async () => {
    const opened = openDesk();
    expect(await send(opened, { more: { [TRAP]: 'Ja!' }, files: [photo(0)] })).toEqual({
      kind: 'ignored',
    });
    expect(opened.desk.intake.submissions).toEqual([]);
    expect(opened.desk.intake.photos).toEqual([]);
  });

  it('asks who was too fast to send the same form once more', async () => {
    const { desk } = openDesk();
    const token = desk.tokens.issue();
    expect(await send({ desk, token })).toMatchObject({
      status: 422,
      state: { token, notice: { kind: 'too-fast' } },
    });
  });

  it('gives a form that stood open too long a new token, and loses nothing', async () => {
    const { desk, clock, token } = openDesk();
    clock.now += DAY;
    const outcome = await send({ desk, token }, { files: [photo(0)] });
    const state = outcome.kind === 'again' ? outcome.state : null;
    expect(state?.notice).toEqual({ kind: 'expired' });
    expect(state?.draft.photos).toHaveLength(1);
    clock.now += 10 * SECOND;
    const draft = aDraft();
    const again = await send({ desk, token: state?.token ?? '' }, { draft });
    expect(again.kind).toBe('received');
  });

  it('gives photos of a form that is not ours no room', async () => {
    const { desk } = openDesk();
    const outcome = await send({ desk, token: 'verzonnen' }, { files: [photo(0)] });
    expect(outcome).toMatchObject({ status: 422, state: { notice: { kind: 'expired' } } });
    expect(desk.intake.photos).toEqual([]);
  });

  it('takes ten an hour of one visitor, and does not count those that were refused', async () => {
    const opened = openDesk();
    opened.desk.intake.isAway = true;
    await send(opened);
    opened.desk.intake.isAway = false;
    for (let time = 0; time < 10; time += 1) {
      expect((await send(opened)).kind).toBe('received');
    }
    expect(await send(opened)).toMatchObject({
      status: 429,
      state: { notice: { kind: 'limited' } },
    });
    expect(opened.desk.intake.submissions).toHaveLength(10);
  });

  it('gives the cms no work for who sends too much', async () => {
    const opened = openDesk();
    const outcome = await send(opened, { limited: 90, files: [photo(0)] });
    expect(outcome).toMatchObject({
      status: 429,
      seconds: 90,
      state: { notice: { kind: 'limited', minutes: 2 } },
    });
    expect(opened.desk.intake.photos).toEqual([]);
  });

  it('adds rows for steps, up to the most there may be', async () => {
    const opened = openDesk();
    const draft = aDraft({ title: '' });
    draft.steps = Array.from({ length: 19 }, (_, row) => ({ step: `Stap ${row}`, done: false }));
    const outcome = await send(opened, { draft, more: { actie: 'meer-stappen' } });
    expect(outcome).toMatchObject({
      status: 200,
      state: { stepRows: 20, errors: new Map(), isPlanOpen: true },
    });
  });
});
