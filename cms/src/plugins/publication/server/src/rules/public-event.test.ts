import { expect, it } from 'vitest';
import { publicEvent } from './public-event.ts';

it.each(['create', 'clone', 'publish', 'update'])(
  'An entry that was not public goes live when it is published by %s',
  (action) => {
    expect(publicEvent({ action, wasPublic: false })).toBe('live');
  },
);

it.each(['publish', 'update'])('An entry that was public is updated by %s', (action) => {
  expect(publicEvent({ action, wasPublic: true })).toBe('updated');
});

it.each(['unpublish', 'delete'])('An entry goes with %s, if readers saw it before', (action) => {
  expect(publicEvent({ action, wasPublic: true })).toBe('gone');
  expect(publicEvent({ action, wasPublic: false })).toBeNull();
});
