import { ApiError } from '../errors/api-error.ts';
import { GEO_ATTRIBUTE, pointProblem } from '../geo/geo-point.ts';
import { parseSortCriterion, type SortCriterion } from '../settings/ranking-rule.ts';
import type { IndexRecord } from '../store/index-database.ts';

const refuse = (message: string): never => {
  throw new ApiError('invalid_search_sort', message);
};

const NUMBER = String.raw`\s*(-?\d+(?:\.\d+)?)\s*`;
const GEO_POINT = new RegExp(String.raw`^_geoPoint\(${NUMBER},${NUMBER}\):(asc|desc)$`, 'u');
const RESERVED = ['_geo', '_geoDistance', '_geoRadius', '_geoBoundingBox'];

const geoCriterion = (text: string): SortCriterion => {
  const [, lat, lng, direction] = GEO_POINT.exec(text) ?? [];
  if (lat === undefined || lng === undefined) {
    return refuse(
      `Invalid syntax for the geo parameter: expected expression formated like \`_geoPoint(latitude, longitude)\` and ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
    );
  }
  const from = { lat: Number(lat), lng: Number(lng) };
  const problem = pointProblem(from);
  if (problem !== null) return refuse(problem);
  return { attribute: GEO_ATTRIBUTE, descending: direction === 'desc', from };
};

const readCriterion = (text: string): SortCriterion => {
  if (text.startsWith('_geoPoint')) return geoCriterion(text);
  const criterion = parseSortCriterion(text);
  if (criterion === null) {
    return refuse(
      `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
    );
  }
  const { attribute } = criterion;
  if (RESERVED.some((name) => attribute === name || attribute.startsWith(`${name}(`))) {
    return refuse(
      `\`${attribute}\` is a reserved keyword and thus can't be used as a sort expression. Use the _geoPoint(latitude, longitude) built-in rule to sort on \`_geo\` coordinates.`,
    );
  }
  return criterion;
};

/** Reads what a search asks to be sorted by, as far as the settings of the index allow it. */
export const sortCriteria = (
  { uid, settings }: IndexRecord,
  sort: readonly string[] | null,
): SortCriterion[] =>
  (sort ?? []).map((text) => {
    const criterion = readCriterion(text);
    const { sortableAttributes, rankingRules } = settings;
    if (!sortableAttributes.includes(criterion.attribute)) {
      const available =
        sortableAttributes.length === 0
          ? 'This index does not have configured sortable attributes.'
          : `Available sortable attributes are: \`${sortableAttributes.join(', ')}\`.`;
      return refuse(
        `Index \`${uid}\`: Attribute \`${criterion.attribute}\` is not sortable. ${available}`,
      );
    }
    if (!rankingRules.includes('sort')) {
      return refuse(
        `Index \`${uid}\`: You must specify where \`sort\` is listed in the rankingRules setting to use the sort parameter at search time.`,
      );
    }
    return criterion;
  });
