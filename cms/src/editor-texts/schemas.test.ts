import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choices } from '../admin/translations/choices.ts';
import { modelSchema } from './model-schema.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], { cwd: SRC });

/** Set by Strapi itself. */
const OWN = ['createdAt', 'updatedAt', 'publishedAt'];

const details = z.looseObject({
  enum: z.array(z.string()).optional(),
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

  it('has a Dutch name for every value of a choice', () => {
    const values = attributes.flatMap(([, attribute]) => details.parse(attribute).enum ?? []);
    expect(values.filter((value) => choices[value] === undefined)).toEqual([]);
  });

  it('has no column, main field or order that is not there', () => {
    const { list = [], main, sort } = schema.pluginOptions?.editor ?? {};
    const others = [main, sort?.split(':')[0]].filter((name) => name !== undefined);
    for (const name of [...list, ...others]) {
      expect([...Object.keys(schema.attributes), ...OWN]).toContain(name);
    }
  });
});

it('there are schemas', () => {
  expect(files.length).toBeGreaterThan(8);
});
