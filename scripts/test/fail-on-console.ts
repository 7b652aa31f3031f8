import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** A test whose code says something on the console that nobody asked for fails. */
beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  const said = METHODS.flatMap((method) => {
    const spy = vi.mocked(console[method]);
    const calls = vi.isMockFunction(spy) ? spy.mock.calls : [];
    if (vi.isMockFunction(spy)) spy.mockRestore();
    return calls.map((call) => `console.${method}: ${call.map(String).join(' ')}`);
  });
  expect(said, 'what was said on the console').toEqual([]);
});
