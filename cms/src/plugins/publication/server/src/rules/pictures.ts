import type { FindModel } from './populate.ts';
import { publicAttributes, type Attribute, type Model } from './public-model.ts';

type Row = Record<string, unknown>;

/** A picture that an entry shows. */
export interface ShownPicture {
  /** Name of its file. */
  file: string;
  /** What a screen reader says in its place; blank when nobody wrote it. */
  text: string;
  /** The field of the entry, as Strapi names a place in a form: `people.1.picture`. */
  path: string[];
  /** What the editor reads above that field. */
  label: string;
  /** In rich text a copy of the file's details is kept, with the text it had then. */
  isInText: boolean;
}

/** Strapi's populate parameter for a query of the database. */
export type PicturePopulate = Record<string, true | { populate: PicturePopulate }>;

/** Whether a picture in this field tells something; one that only decorates needs no words. */
export const isTelling = ({ type, pluginOptions }: Attribute): boolean =>
  type === 'media' && pluginOptions?.publication?.decorative !== true;

/** What must be read to know an entry's pictures; null for a type that has none. */
export function picturePopulate(model: Model, findModel: FindModel): PicturePopulate | null {
  const populate: PicturePopulate = {};
  let hasText = false;
  for (const [name, attribute] of publicAttributes(model)) {
    if (attribute.type === 'blocks') hasText = true;
    if (isTelling(attribute)) populate[name] = true;
    const component = componentOf(attribute, findModel);
    const nested = component && picturePopulate(component, findModel);
    if (nested) populate[name] = { populate: nested };
  }
  return hasText || Object.keys(populate).length > 0 ? populate : null;
}

/** Every picture that the public form of an entry shows, in the order of the form. */
export function picturesOf(model: Model, row: Row, findModel: FindModel): ShownPicture[] {
  return publicAttributes(model).flatMap(([name, attribute]) => {
    const value = row[name];
    const place = { path: [name], label: attribute.pluginOptions?.editor?.label ?? name };
    if (isTelling(attribute)) return rowsIn(value).flatMap((file) => picture(file, place));
    if (attribute.type === 'blocks') return inText(value, place);
    const component = componentOf(attribute, findModel);
    if (!component) return [];
    return rowsIn(value).flatMap((part, index) =>
      picturesOf(component, part, findModel).map((shown) => ({
        ...shown,
        path: [name, ...(attribute.repeatable ? [String(index)] : []), ...shown.path],
        label: `${place.label}: ${shown.label}`,
      })),
    );
  });
}

type Place = Pick<ShownPicture, 'path' | 'label'>;

function picture(file: Row, place: Place, isInText = false): ShownPicture[] {
  const { mime, name, alternativeText } = file;
  // A film or a document has no text alternative of this kind.
  if (typeof mime === 'string' && !mime.startsWith('image/')) return [];
  return [{ ...place, file: textOf(name), text: textOf(alternativeText).trim(), isInText }];
}

const inText = (value: unknown, place: Place): ShownPicture[] =>
  rowsIn(value).flatMap(({ type, image }) =>
    type === 'image' && isRow(image) ? picture(image, place, true) : [],
  );

const componentOf = (attribute: Attribute, findModel: FindModel): Model | undefined =>
  attribute.type === 'component' ? findModel(attribute.component ?? '') : undefined;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => isRow(each));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
