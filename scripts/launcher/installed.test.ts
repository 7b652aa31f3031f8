import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './installed.js';

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  cms: { version: '0.1.0' },
  'node_modules/@burgerwerf/cms': { resolved: 'cms', link: true },
};
const DONE = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/@burgerwerf/cms': { resolved: 'cms', link: true },
};

describe('node_modules', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'installed-'));
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.bin/node'), '');
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  function isInstalledWith(packages: object): boolean {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    return isInstalled(root);
  }

  it('is complete without the packages for other systems', () => {
    expect(isInstalledWith(DONE)).toBe(true);
  });

  it('is not complete with another version of a package', () => {
    expect(isInstalledWith({ ...DONE, 'node_modules/a': { version: '0.9.0' } })).toBe(false);
  });

  it('is not complete when a workspace is new', () => {
    expect(isInstalledWith({ 'node_modules/a': { version: '1.0.0' } })).toBe(false);
  });

  it('is not complete when an install broke off', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is not complete without the Node it should bring', () => {
    rmSync(join(root, 'node_modules/.bin/node'));
    expect(isInstalledWith(DONE)).toBe(false);
  });
});
