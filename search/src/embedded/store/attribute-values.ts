import { isJsonObject, type Json, type JsonObject } from './json.ts';

const collect = (value: Json | undefined, path: readonly string[], into: Json[]): void => {
  if (value === undefined) return;
  const [step, ...rest] = path;
  if (step === undefined) {
    if (Array.isArray(value)) for (const item of value) into.push(item);
    else into.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, path, into);
  } else if (isJsonObject(value)) {
    collect(value[step], rest, into);
  }
};

/** The values at an attribute such as `title` or `place.name`, lists taken apart. */
export const attributeValues = (document: JsonObject, attribute: string): Json[] => {
  const values: Json[] = [];
  const direct = document[attribute];
  if (direct !== undefined) collect(direct, [], values);
  else if (attribute.includes('.')) collect(document, attribute.split('.'), values);
  return values;
};

/** Whether the attribute is there at all, and whether it holds nothing. */
export const attributeState = (
  document: JsonObject,
  attribute: string,
): 'missing' | 'null' | 'empty' | 'filled' => {
  let value: Json | undefined = document[attribute];
  if (value === undefined && attribute.includes('.')) {
    value = document;
    for (const step of attribute.split('.')) value = isJsonObject(value) ? value[step] : undefined;
  }
  if (value === undefined)
    return attributeValues(document, attribute).length > 0 ? 'filled' : 'missing';
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value) && value.length === 0) return 'empty';
  if (isJsonObject(value) && Object.keys(value).length === 0) return 'empty';
  return 'filled';
};

const textOf = (value: Json, into: string[]): void => {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'number' || typeof value === 'boolean') into.push(String(value));
  else if (Array.isArray(value)) for (const item of value) textOf(item, into);
  else if (value !== null) for (const item of Object.values(value)) textOf(item, into);
};

/** The pieces of text at an attribute that can be searched. */
export const attributeTexts = (document: JsonObject, attribute: string): string[] => {
  const texts: string[] = [];
  for (const value of attributeValues(document, attribute)) textOf(value, texts);
  return texts;
};
