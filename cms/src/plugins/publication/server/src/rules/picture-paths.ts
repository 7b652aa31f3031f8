import { isTelling } from './pictures.ts';
import type { FindModel } from './populate.ts';
import { publicAttributes, type Model } from './public-model.ts';

type Where = Record<string, unknown>;

/** A question to the database for each field in which an entry may show this file. */
export function picturePaths(model: Model, findModel: FindModel, id: number | string): Where[] {
  return publicAttributes(model).flatMap(([name, attribute]): Where[] => {
    if (isTelling(attribute)) return [{ [name]: { id } }];
    const component =
      attribute.type === 'component' ? findModel(attribute.component ?? '') : undefined;
    if (!component) return [];
    return picturePaths(component, findModel, id).map((nested) => ({ [name]: nested }));
  });
}
