import { describe, expect, it } from 'vitest';
import { showProgress } from './progress.js';

function aScreen(isTTY: boolean) {
  let text = '';
  return { isTTY, write: (more: string) => (text += more), text: () => text };
}

describe('progress', () => {
  it('is plain lines without a terminal', () => {
    const screen = aScreen(false);
    let time = 0;
    const progress = showProgress(screen, () => time);
    progress.begin('Bouwen');
    time = 4_000;
    progress.detail('cms');
    progress.done();
    expect(screen.text()).toBe('Bouwen …\n  Bouwen (cms), 4 s\n✔ Bouwen (4 s)\n');
  });

  it('does not fill a log with details that follow each other quickly', () => {
    const screen = aScreen(false);
    let time = 0;
    const progress = showProgress(screen, () => time);
    progress.begin('Starten');
    for (time = 0; time < 4_500; time += 100) progress.detail(`${String(time)} ms`);
    progress.done();
    expect(screen.text().trim().split('\n')).toHaveLength(4);
  });

  it('is one line that rewrites itself on a terminal, and leaves only what was done', () => {
    const screen = aScreen(true);
    const progress = showProgress(screen, () => 0);
    progress.begin('Bouwen');
    progress.detail('cms');
    progress.done();
    const lines = screen.text().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.split('\r\u001B[2K').at(-1)).toBe('✔ Bouwen (0 s)');
  });
});
