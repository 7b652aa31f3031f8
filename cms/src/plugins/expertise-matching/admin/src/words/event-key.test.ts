import { expect, it } from 'vitest';
import { eventKey } from './event-key.ts';

it('What happened is said in a sentence, also when the code is new', () => {
  expect(eventKey('said-yes')).toBe('history.said-yes');
  expect(eventKey('archived')).toBe('history.other');
  expect(eventKey('toString')).toBe('history.other');
});
