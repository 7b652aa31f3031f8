import { describe, expect, it, vi } from 'vitest';
import { BodyRoom } from './body-room.ts';

const room = () => new BodyRoom({ bytes: 100, perVisitor: 60, patience: 1000 });

describe('room for bodies', () => {
  it('is given until it is full, and again when somebody is done', async () => {
    const bodies = room();
    const free = await bodies.reserve('a', 60);
    const waiting = bodies.reserve('b', 60);
    free?.();
    expect(await waiting).not.toBeNull();
  });

  it('is not all for one visitor', async () => {
    vi.useFakeTimers();
    const bodies = room();
    await bodies.reserve('a', 60);
    const second = bodies.reserve('a', 10);
    expect(await bodies.reserve('b', 10)).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await second).toBeNull();
    vi.useRealTimers();
  });

  it('lets a small one pass before a large one that does not fit', async () => {
    const bodies = room();
    const free = await bodies.reserve('a', 60);
    const large = bodies.reserve('b', 50);
    expect(await bodies.reserve('c', 40)).not.toBeNull();
    free?.();
    expect(await large).not.toBeNull();
  });
});
