import { describe, expect, it } from 'vitest';
import { shownText } from './shown-text.ts';

describe('what a visitor wrote', () => {
  it('keeps its paragraphs', () => {
    expect(shownText('Een moestuin.\n\nVoor de buurt.\n')).toBe('Een moestuin.\n\nVoor de buurt.');
  });

  it('holds nothing that a mail program makes a link of', () => {
    expect(shownText('ga naar https://reclame.example')).not.toContain('https://reclame.example');
    expect(shownText('mail an@reclame.example')).not.toContain('@reclame');
  });

  it('is cut off when it is long, never in the middle of a character', () => {
    const shown = shownText(`${'a'.repeat(698)}🌱${'b'.repeat(50)}`);
    expect(shown).toBe(`${'a'.repeat(698)}…`);
  });
});
