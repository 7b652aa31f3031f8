import { describe, expect, it, vi } from 'vitest';
import { Admission } from './admission.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<string>((resolve) => {
    open = () => {
      resolve('done');
    };
  });
  return {
    task: () => opened,
    open: () => {
      open();
    },
  };
}

describe('admission', () => {
  it('lets as many in as there is room for, and the next when one leaves', async () => {
    const admission = new Admission({ limit: 1, places: 1, patience: 1000 });
    const [first, second] = [gate(), gate()];
    const running = admission.run(first.task);
    const waiting = admission.run(second.task);
    first.open();
    expect(await running).toBe('done');
    second.open();
    expect(await waiting).toBe('done');
  });

  it('turns away at once who finds all places to wait taken', async () => {
    const admission = new Admission({ limit: 1, places: 0, patience: 1000 });
    const { task, open } = gate();
    const running = admission.run(task);
    expect(await admission.run(() => Promise.resolve('never'))).toBeNull();
    open();
    await running;
  });

  it('turns away who waited long enough, and keeps no place for them', async () => {
    vi.useFakeTimers();
    const admission = new Admission({ limit: 1, places: 1, patience: 1000 });
    const { task, open } = gate();
    const running = admission.run(task);
    const late = admission.run(() => Promise.resolve('never'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toBeNull();
    vi.useRealTimers();
    open();
    await running;
    expect(await admission.run(() => Promise.resolve('in'))).toBe('in');
  });

  it('gives the place back when a task fails', async () => {
    const admission = new Admission({ limit: 1, places: 0, patience: 1000 });
    await expect(admission.run(() => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await admission.run(() => Promise.resolve('in'))).toBe('in');
  });
});
