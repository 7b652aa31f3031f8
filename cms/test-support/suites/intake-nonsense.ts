import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskCommands } from '../../src/plugins/intake/shared/desk-api.mts';
import type { TestedCms } from '../databases.ts';
import { ask, type Answer } from '../http.ts';
import { aSubmission } from './intake-forms.ts';
import { asSite, secretsOf, sendIn, type Desk } from './intake-people.ts';

/** Values at which programs stumble. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<fc.JsonValue>(
    null,
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    'x'.repeat(20_000),
    "'; DROP TABLE intake_submissions; --",
    -1,
    1e308,
    [],
    {},
    [[[[]]]],
    { $ne: null },
  ),
);

/** Something in which one value, somewhere, is another. */
const withOne = (whole: fc.JsonValue, path: number[], value: fc.JsonValue): fc.JsonValue => {
  const [step, ...rest] = path;
  if (step === undefined || typeof whole !== 'object' || whole === null) return value;
  const keys = Object.keys(whole);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((part, index) => (String(index) === key ? withOne(part, rest, value) : part));
  }
  const object = whole;
  return { ...object, [key]: withOne(object[key] ?? null, rest, value) };
};
const path = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });

/** Nonsense is refused, and never breaks anything. */
export function nonsense(tested: TestedCms, desk: () => Desk): void {
  const isCalm = ({ status, body }: Answer, what: string) => {
    expect(status, what).toBeLessThan(500);
    expect(JSON.stringify(body), what).not.toMatch(
      /node_modules|\.(js|ts):\d|SqliteError|syntax error/,
    );
  };
  const runs = { numRuns: 60 };

  describe('nonsense', () => {
    it('almost like a submission is refused or taken for what it is', async () => {
      await fc.assert(
        fc.asyncProperty(path, odd, async (where, value) => {
          const whole = JSON.parse(JSON.stringify(aSubmission())) as fc.JsonValue;
          const json = withOne(whole, where, value);
          const answer = await asSite(tested.cms, '/submissions', { json });
          isCalm(answer, JSON.stringify(json));
          expect([200, 201, 400, 413, 422]).toContain(answer.status);
        }),
        runs,
      );
    });

    it.each(['/submissions', '/photos', '/answers', '/withdrawal', '/disowned', '/lost-links'])(
      'sent by the site to %s is refused',
      async (route) => {
        const { link } = await sendIn(tested.cms);
        await fc.assert(
          fc.asyncProperty(odd, fc.constantFrom('', link), async (json, token) => {
            // Whoever holds the link may take the submission back: no nonsense in that.
            if (route === '/withdrawal' && token === link) return;
            isCalm(await asSite(tested.cms, route, { json, link: token }), JSON.stringify(json));
          }),
          { numRuns: 25 },
        );
      },
    );

    it('sent by staff is refused', async () => {
      const { id } = await sendIn(tested.cms);
      const routes = [...deskCommands.map((name) => `/submissions/${id}/${name}`), '/spam'];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...routes), odd, async (route, json) => {
          const answer = await desk().ask('moderator', route, json);
          isCalm(answer, `${route} ${JSON.stringify(json)}`);
          expect(answer.status, route).toBeGreaterThanOrEqual(400);
        }),
        runs,
      );
    });

    it('asked of the queue is refused or finds nothing', async () => {
      const name = fc.constantFrom('view', 'area', 'assignee', 'q', 'page', 'filters', 'populate');
      await fc.assert(
        fc.asyncProperty(name, fc.string({ unit: 'binary', maxLength: 40 }), async (key, text) => {
          const query = new URLSearchParams({ [key]: text }).toString();
          isCalm(await desk().ask('editor', `/submissions?${query}`), query);
        }),
        runs,
      );
    });

    it('in an address or a token finds nothing', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60 }), async (text) => {
          const id = encodeURIComponent(text);
          const token = secretsOf(tested.cms).intakeToken;
          isCalm(await ask(tested.cms, `/api/intake/photos/${id}`, { token }), id);
          isCalm(await desk().ask('editor', `/submissions/${id}`), id);
          const link = text.replace(/[^\x21-\x7e]/g, '-');
          isCalm(await asSite(tested.cms, '/status', { link }), link);
          isCalm(await asSite(tested.cms, '/preview', { link }), link);
        }),
        { numRuns: 30 },
      );
    });

    it('with a zero in it finds nothing, in whatever database', async () => {
      const zero = encodeURIComponent('a\u0000b');
      for (const key of ['q', 'area', 'assignee']) {
        const { status } = await desk().ask('editor', `/submissions?view=all&${key}=${zero}`);
        expect(status, key).toBe(200);
      }
      for (const path of [`/submissions/${zero}`, `/submissions/${zero}/suggestion`]) {
        const { status } = await desk().ask('editor', `${path}?letter=submission-question`);
        expect(status, path).toBe(404);
      }
      const spam = await desk().ask('editor', '/spam', { ids: ['a\u0000b'] });
      expect(spam.body).toEqual({ declined: 0, passedOver: 1 });
    });

    it('that is not JSON at all is refused', async () => {
      for (const text of ['{', '{"key":', 'null', '"x"', '[1,', '\u0000', '']) {
        const body = new Uint8Array(Buffer.from(text));
        const type = 'application/json';
        const answer = await asSite(tested.cms, '/submissions', { body, type });
        isCalm(answer, text);
        expect([400, 422]).toContain(answer.status);
      }
    });
  });
}
