import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNetworkFolder, splitFrontMatter } from './network-folder.ts';

const SMALL = fileURLToPath(new URL('../../test-support/small-network', import.meta.url));

describe('the folder of a network', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'network-'));
    cpSync(SMALL, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read with its file names as slugs', () => {
    const network = readNetworkFolder(folder);
    expect(network.network.name).toBe('Proefdorp');
    expect(network.initiatives.map(({ slug }) => slug)).toEqual(['eettafel', 'moestuin']);
    expect(network.initiatives[1]).toMatchObject({
      fields: { title: 'Moestuin', policyFields: ['groen'], stage: 'running' },
      body: 'We telen **groente** voor het hele dorp.',
    });
    expect(network.areas[1]).toMatchObject({
      slug: 'oost',
      parent: 'proefdorp',
      neighbours: ['west'],
    });
  });

  it('is refused with the name of the file and all that is wrong in it', () => {
    writeFileSync(
      join(folder, 'news', 'fout.md'),
      '---\ntitle: Fout\nsumary: Tikfout\ndaysAgo: -1\n---\n',
    );
    const read = () => readNetworkFolder(folder);
    expect(read).toThrow('fout.md');
    expect(read).toThrow('summary');
    expect(read).toThrow('sumary');
    expect(read).toThrow('daysAgo');
  });

  it('is refused when a slug is no part of an address', () => {
    writeFileSync(
      join(folder, 'policy-fields.yaml'),
      '- {slug: Groen, name: G, group: social, description: g}',
    );
    expect(() => readNetworkFolder(folder)).toThrow('policy-fields.yaml');
  });
});

describe('front matter', () => {
  it('stands between two lines, above the text', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nTekst\n\n---\n\nmeer\n')).toEqual({
      front: 'a: 1\nb: 2',
      body: 'Tekst\n\n---\n\nmeer',
    });
  });

  it('may have no text below it', () => {
    expect(splitFrontMatter('---\na: 1\n---')).toEqual({ front: 'a: 1', body: '' });
  });

  it('is empty when there is none', () => {
    expect(splitFrontMatter('Tekst')).toEqual({ front: '', body: 'Tekst' });
  });
});
