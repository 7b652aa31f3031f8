import { hasLocation, isPublicTarget, type FindModel } from './populate.ts';
import { publicLocation } from './public-location.ts';
import { publicAttributes, type Attribute, type Model } from './public-model.ts';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const documentId = (value: unknown): unknown => (isRow(value) ? value['documentId'] : null);

/**
 * What the outside may know of an entry: its public attributes, with other entries as their
 * `documentId` only. So an entry changes here only when it itself changes.
 * @param row the entry as Strapi reads it, populated as `populateOf` says
 */
export function publicEntry(model: Model, row: Row, findModel: FindModel): Row {
  return {
    id: row['documentId'],
    createdAt: row['createdAt'],
    updatedAt: row['updatedAt'],
    ...(row['publishedAt'] ? { publishedAt: row['publishedAt'] } : {}),
    ...publicFields(model, row, findModel),
    ...(hasLocation(model)
      ? { location: publicLocation(isRow(row['location']) ? row['location'] : null) }
      : {}),
  };
}

function publicFields(model: Model, row: Row, findModel: FindModel): Row {
  const fields: Row = {};
  for (const [name, attribute] of publicAttributes(model)) {
    const value = publicValue(attribute, row[name], findModel);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function publicValue(attribute: Attribute, value: unknown, findModel: FindModel): unknown {
  switch (attribute.type) {
    case 'media':
      return attribute.multiple ? rows(value).map(documentId) : documentId(value);
    case 'relation':
      if (!isPublicTarget(attribute.target, findModel)) return undefined;
      return Array.isArray(value) ? rows(value).map(documentId) : documentId(value);
    case 'component': {
      const component = findModel(attribute.component ?? '');
      if (!component) return undefined;
      const fields = (part: Row) => publicFields(component, part, findModel);
      if (attribute.repeatable) return rows(value).map(fields);
      return isRow(value) ? fields(value) : null;
    }
    default:
      return value ?? null;
  }
}
