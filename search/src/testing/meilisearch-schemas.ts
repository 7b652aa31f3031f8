import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';

const file = new URL('../../test-data/meilisearch-openapi.json', import.meta.url);
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8'))),
  'meilisearch',
);

const validators = new Map<string, ValidateFunction>();

/** What is wrong with an answer by Meilisearch's own description; empty when nothing is. */
export const schemaProblems = (schema: string, answer: unknown): string[] => {
  let validate = validators.get(schema);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `meilisearch#/components/schemas/${schema}` });
    validators.set(schema, validate);
  }
  if (validate(answer)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
};
