import { describe, expect, it } from 'vitest';
import { frameScale } from './frame-fit.ts';

describe('The preview', () => {
  it('shows a wide page smaller, so that it fits', () => {
    expect(frameScale(640, 'desktop')).toBe(0.5);
  });

  it('shows a phone as it is where there is room, and smaller where there is not', () => {
    expect(frameScale(640, 'phone')).toBe(1);
    expect(frameScale(195, 'phone')).toBe(0.5);
  });

  it('waits with fitting until it knows the room', () => {
    expect(frameScale(0, 'desktop')).toBe(1);
  });
});
