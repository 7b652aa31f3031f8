import { isPublic, publicAttributes, type Model } from './public-model.ts';

/** Strapi's populate parameter. */
export type Populate = Record<string, { fields: string[] } | Nested | true>;

interface Nested {
  populate: Populate;
}

/** Looks up a content type or component. */
export type FindModel = (uid: string) => Model | undefined;

const FILE = 'plugin::upload.file';

/** What must be read besides an entry's own columns to make its public form. Derived from the schemas, never kept by hand. */
export function populateOf(model: Model, findModel: FindModel): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of publicAttributes(model)) {
    if (attribute.type === 'media') populate[name] = { fields: ['documentId'] };
    if (attribute.type === 'relation' && isPublicTarget(attribute.target, findModel)) {
      populate[name] = { fields: ['documentId'] };
    }
    if (attribute.type === 'component') {
      const component = findModel(attribute.component ?? '');
      if (component) populate[name] = { populate: populateOf(component, findModel) };
    }
  }
  if (hasLocation(model)) populate['location'] = true;
  return populate;
}

export function isPublicTarget(target: string | undefined, findModel: FindModel): boolean {
  if (target === FILE) return true;
  const model = target === undefined ? undefined : findModel(target);
  return model !== undefined && isPublic(model);
}

/** The one private attribute that is shown in part; see public-location.ts. */
export const hasLocation = (model: Model): boolean =>
  model.attributes['location']?.component === 'initiative.location';
