import { ApiError } from '../errors/api-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../store/json.ts';
import { GEO_ATTRIBUTE, pointProblem, type GeoPoint } from './geo-point.ts';

const numberOf = (value: Json | undefined): number | null => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
};

/** Where a document is; null when it does not say so. Refuses the task when it says so in another form. */
export const documentPoint = (
  document: JsonObject,
  id: string,
  indexUid: string,
): GeoPoint | null => {
  const geo = document[GEO_ATTRIBUTE];
  if (geo === undefined || geo === null) return null;
  const refuse = (message: string): never => {
    throw new ApiError('invalid_document_geo_field', `Index \`${indexUid}\`: ${message}`);
  };
  const named = `the document with the id: \`${JSON.stringify(id)}\``;
  if (!isJsonObject(geo)) {
    return refuse(
      `The \`_geo\` field in ${named} is not an object. Was expecting an object with the \`_geo.lat\` and \`_geo.lng\` fields but instead got \`${JSON.stringify(geo)}\`.`,
    );
  }
  if (geo['lat'] === undefined && geo['lng'] === undefined) {
    return refuse(
      `Could not find latitude nor longitude in ${named}. Was expecting \`_geo.lat\` and \`_geo.lng\` fields.`,
    );
  }
  const read = (name: 'lat' | 'lng', what: string): number => {
    const value = geo[name];
    if (value === undefined) {
      return refuse(`Could not find ${what} in ${named}. Was expecting a \`_geo.${name}\` field.`);
    }
    const number = numberOf(value);
    return (
      number ??
      refuse(
        `Could not parse ${what} in ${named}. Was expecting a finite number but instead got \`${JSON.stringify(value)}\`.`,
      )
    );
  };
  const point = { lat: read('lat', 'latitude'), lng: read('lng', 'longitude') };
  const problem = pointProblem(point);
  return problem === null ? point : refuse(`${problem} Found in ${named}.`);
};
