import { currentExpertiseConsent } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answers.ts';

const fields = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value]]));

describe('an answer', () => {
  it('that is yes says which words it agrees to', () => {
    const { helper } = currentExpertiseConsent;
    expect(readAnswer(fields({ actie: 'ja', akkoord: helper }))).toEqual({
      answer: 'yes',
      consent: helper,
    });
    expect(readAnswer(fields({ actie: 'ja' }))).toBeNull();
    expect(readAnswer(fields({ actie: 'ja', akkoord: 'alles' }))).toBeNull();
  });

  it('that is no may have a reason, of which the end is left out when it is far too long', () => {
    expect(readAnswer(fields({ actie: 'nee' }))).toEqual({ answer: 'no', reason: '' });
    const { reason } = {
      reason: '',
      ...readAnswer(fields({ actie: 'nee', reden: 'x'.repeat(5000) })),
    };
    expect(reason).toHaveLength(1000);
  });

  it('tells what came of it', () => {
    expect(readAnswer(fields({ actie: 'uitkomst', uitkomst: 'helped' }))).toEqual({
      answer: 'outcome',
      outcome: 'helped',
    });
    expect(readAnswer(fields({ actie: 'uitkomst', uitkomst: 'best' }))).toBeNull();
  });

  it('is none without a button', () => {
    expect(readAnswer(fields({ akkoord: 'x' }))).toBeNull();
  });
});
