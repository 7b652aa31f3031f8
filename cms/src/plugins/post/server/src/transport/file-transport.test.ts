import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileNameOf, fileTransport } from './file-transport.ts';
import { removeMailFiles } from './remove-files.ts';

describe('mail as files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const envelope = {
    messageId: '<een-twee@proefdorp.example>',
    from: 'post@proefdorp.example',
    to: 'inwoner@proefdorp.example',
    content: Buffer.from('Hallo'),
  };

  it('is one file, however often it is written, that only its owner reads', async () => {
    const transport = fileTransport(join(folder, 'nieuw'));
    expect(await transport.send(envelope)).toEqual({ kind: 'accepted' });
    expect(await transport.send(envelope)).toEqual({ kind: 'accepted' });
    expect(readdirSync(join(folder, 'nieuw'))).toEqual(['een-twee.eml']);
    const file = join(folder, 'nieuw', 'een-twee.eml');
    expect(readFileSync(file, 'utf8')).toBe('Hallo');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is taken away by its Message-ID, and nothing else with it', async () => {
    const transport = fileTransport(folder);
    await transport.send(envelope);
    await transport.send({ ...envelope, messageId: '<ander@proefdorp.example>' });
    await removeMailFiles(folder, [envelope.messageId, '<weg@proefdorp.example>']);
    expect(readdirSync(folder)).toEqual(['ander.eml']);
  });

  it('was not handed over when the folder cannot be made', async () => {
    writeFileSync(join(folder, 'bestand'), '');
    const report = await fileTransport(join(folder, 'bestand')).send(envelope);
    expect(report).toEqual({ kind: 'not-handed-over', error: 'EEXIST' });
  });

  it.each(['<../../etc/x@y>', '<a/b\\c@y>', '<.verborgen@y>', '<\0@y>'])(
    'stays in its folder: %j',
    (messageId) => {
      expect(fileNameOf(messageId)).toMatch(/^[\w-]+\.eml$/u);
    },
  );
});
