/** The front desk with places and policy fields to choose from, for all that is sent about an initiative. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { aDraft, fieldsOf } from './drafts.ts';
import { anArea, aPolicyField } from './entries.ts';
import { aStatus } from './fake-intake.ts';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';
import { tokenIn, Visitors } from './visitors.ts';

const MINUTE = 60_000;

/** Opens it around the tests of a file; each of them has another visitor. */
export function useInitiativeDesk() {
  let open: FrontDesk | undefined;
  const clock = { now: Date.parse('2026-03-14T12:00:00.000Z') };
  const desk = (): FrontDesk => {
    if (!open) throw new Error('The front desk is not open');
    return open;
  };
  const visitors = new Visitors(desk);
  const { get, post } = visitors;

  beforeAll(async () => {
    open = await openFrontDesk({
      clock: () => clock.now,
      entries: {
        'policy-field': [aPolicyField({ id: 'groen' }), aPolicyField({ id: 'wonen' })],
        area: [
          anArea({ id: 'stad', kind: 'municipality', name: 'De Stad' }),
          anArea({ id: 'wijk', parent: 'stad', name: 'De Wijk' }),
        ],
      },
    });
  });
  afterAll(() => desk().close());
  beforeEach(() => {
    visitors.next();
    const { intake } = desk();
    intake.isAway = false;
    intake.refusal = null;
    intake.current = aStatus();
    intake.isDisowned = false;
  });

  /** The token of a form that was opened a minute ago. */
  async function freshToken(): Promise<string> {
    const token = tokenIn(await (await get('/aanmelden/')).text());
    clock.now += MINUTE;
    return token;
  }

  return { desk, get, post, freshToken };
}

/** The form for an initiative as a browser sends it. */
export function formWith(token: string, draft = aDraft(), more: Record<string, string> = {}) {
  const form = new FormData();
  form.append('formulier', token);
  for (const [name, value] of fieldsOf(draft)) form.append(name, value);
  form.append('actie', 'verstuur');
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  return form;
}
