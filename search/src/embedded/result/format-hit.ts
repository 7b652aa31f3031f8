import type { Marks } from '../query/readings.ts';
import type { SearchRequest } from '../query/search-request.ts';
import { matchesPattern } from '../store/attribute-pattern.ts';
import { isJsonObject, type Json, type JsonObject } from '../store/json.ts';
import { formatText, type TextFormat } from './format-text.ts';
import { matchPositions } from './match-positions.ts';

const isNamed = (attribute: string, names: readonly string[] | null): boolean =>
  names?.some((name) => name === '*' || name === attribute || attribute.startsWith(`${name}.`)) ??
  false;

/** The part of a document that may and is to be shown. */
export const pickAttributes = (
  document: JsonObject,
  displayed: readonly string[],
  wanted: readonly string[] | null,
): JsonObject =>
  Object.fromEntries(
    Object.entries(document).filter(
      ([name]) => isNamed(name, displayed) && (wanted === null || isNamed(name, wanted)),
    ),
  );

/** `title:20` crops to its own number of words. */
const cropLengths = (request: SearchRequest): { name: string; length: number }[] =>
  (request.attributesToCrop ?? []).map((entry) => {
    const match = /^(.*):(\d+)$/.exec(entry);
    return {
      name: match?.[1] ?? entry,
      length: match?.[2] === undefined ? request.cropLength : Number(match[2]),
    };
  });

const formatValue = (value: Json, marks: Marks, format: TextFormat): Json => {
  if (typeof value === 'string') return formatText(value, marks, format);
  if (typeof value === 'number') return formatText(String(value), marks, format);
  if (Array.isArray(value)) return value.map((item) => formatValue(item, marks, format));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, formatValue(inner, marks, format)]),
  );
};

const formatted = (
  document: JsonObject,
  displayed: readonly string[],
  request: SearchRequest,
  marks: Marks,
): JsonObject => {
  const crops = cropLengths(request);
  const shown: JsonObject = {};
  for (const [name, value] of Object.entries(document)) {
    if (!isNamed(name, displayed)) continue;
    const isHighlighted = isNamed(name, request.attributesToHighlight);
    const crop = crops.find((entry) => matchesPattern(name, entry.name));
    const isWanted =
      request.attributesToRetrieve === null || isNamed(name, request.attributesToRetrieve);
    if (!isWanted && !isHighlighted && crop === undefined) continue;
    shown[name] = formatValue(value, marks, {
      highlight: isHighlighted
        ? { before: request.highlightPreTag, after: request.highlightPostTag }
        : null,
      crop: crop === undefined ? null : { length: crop.length, marker: request.cropMarker },
    });
  }
  return shown;
};

/** A document as a hit of a search. */
export const formatHit = (
  document: JsonObject,
  displayed: readonly string[],
  searched: readonly string[],
  request: SearchRequest,
  marks: Marks,
): JsonObject => {
  const hit = pickAttributes(document, displayed, request.attributesToRetrieve);
  if (request.attributesToHighlight !== null || request.attributesToCrop !== null) {
    hit['_formatted'] = formatted(document, displayed, request, marks);
  }
  if (request.showMatchesPosition)
    hit['_matchesPosition'] = matchPositions(document, searched, marks);
  return hit;
};
