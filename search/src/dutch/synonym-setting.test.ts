import { describe, expect, it } from 'vitest';
import { synonymSetting } from './synonym-setting.ts';

describe('the synonyms that editors add', () => {
  it('let each word of a group stand for all the others, in all their forms', () => {
    const setting = synonymSetting([['stekjesruil', 'plantenbeurs']]);
    expect(setting['stekjesruil']).toEqual(
      expect.arrayContaining(['plantenbeurs', 'plantenbeurzen']),
    );
    expect(setting['plantenbeurzen']).toContain('stekjesruil');
    expect(setting['plantenbeurs']).not.toContain('plantenbeurzen');
  });

  it('join the groups that share a word, and take several words together as they are', () => {
    expect(
      synonymSetting([
        ['qaa', 'qbb'],
        ['qbb', 'Zon op dak'],
      ]),
    ).toEqual({
      qaa: ['qbb'],
      qbb: ['qaa', 'zon op dak'],
      'zon op dak': ['qbb'],
    });
  });
});
