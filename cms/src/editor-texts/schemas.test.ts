import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { modelSchema } from './model-schema.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], { cwd: SRC });

/** Set by Strapi itself. */
const OWN = ['createdAt', 'updatedAt', 'publishedAt'];

const details = z.looseObject({
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
});

describe.each(files)('the schema %s', (file) => {
  const schema = modelSchema.parse({
    uid: file,
    ...z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(join(SRC, file), 'utf8'))),
  });
  const attributes = Object.entries(schema.attributes);

  it('has a Dutch label for every field', () => {
    const labels = attributes.map(([, attribute]) => attribute.pluginOptions?.editor?.label);
    expect(labels).not.toContain(undefined);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('explains every value of a choice', () => {
    for (const [name, attribute] of attributes) {
      const help = attribute.pluginOptions?.editor?.help ?? '';
      for (const value of details.parse(attribute).enum ?? []) {
        expect(help, name).toContain(`${value} = `);
      }
    }
  });

  it('has no list or main field that is not there', () => {
    const { list = [], main } = schema.pluginOptions?.editor ?? {};
    for (const name of [...list, ...(main === undefined ? [] : [main])]) {
      expect([...Object.keys(schema.attributes), ...OWN]).toContain(name);
    }
  });
});

it('there are schemas', () => {
  expect(files.length).toBeGreaterThan(8);
});
