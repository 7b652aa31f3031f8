import { describe, expect, it } from 'vitest';
import { pluginConfig } from './plugin-config.ts';

describe('the settings of the plugin', () => {
  it('need no more than a folder', () => {
    expect(() => pluginConfig.validator({ folder: '/mail' })).not.toThrow();
  });

  it.each([
    [{}, /folder/],
    [{ folder: '/mail', smtpUrl: 'http://proefdorp.example' }, /smtpUrl/],
    [{ folder: '/mail', sendWithin: 90_000, lease: 90_000 }, /sendWithin/],
    [{ folder: '/mail', tickEvery: 400_000 }, /tickEvery/],
  ])('are refused when they are wrong: %j', (config, problem) => {
    expect(() => pluginConfig.validator(config)).toThrow(problem);
  });
});
