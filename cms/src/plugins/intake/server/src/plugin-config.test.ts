import { describe, expect, it } from 'vitest';
import { pluginConfig } from './plugin-config.ts';

const right = {
  folder: '/gegevens/foto',
  siteUrl: 'https://proefdorp.example',
  cmsUrl: 'https://redactie.proefdorp.example',
};

describe('the settings of the intake', () => {
  it('need no more than where things are and a secret', () => {
    expect(() => pluginConfig.validator(right)).not.toThrow();
  });

  it('stop the start when they are wrong, all named at once', () => {
    const wrong = { ...right, siteUrl: 'proefdorp', answerWithinDays: 0 };
    expect(() => pluginConfig.validator(wrong)).toThrow(/intake:[^]*siteUrl[^]*answerWithinDays/);
  });
});
