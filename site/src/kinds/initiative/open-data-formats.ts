/** The open data as files, in pieces: at 100,000 initiatives one text of it all takes hundreds of megabytes. */
import { stringify } from 'csv-stringify/sync';
import type { OpenData, OpenInitiative } from './open-data.ts';

export const openDataJson = ({ initiatieven, ...rest }: OpenData): Iterable<string> =>
  jsonWith(rest, 'initiatieven', initiatieven);

/**
 * The data as a table (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe
 * in front, for initiatives are written by anybody.
 */
export function* openDataCsv({ licentie, bron, initiatieven }: OpenData): Iterable<string> {
  let header = true;
  for (const some of inGroups(initiatieven, ROWS)) {
    const rows = some.map(({ beleidsvelden, ...row }) => ({
      ...row,
      beleidsvelden: beleidsvelden.map(({ naam }) => naam).join('; '),
      licentie,
      bron,
    }));
    yield csv(rows, header);
    header = false;
  }
  if (header) yield csv([], header);
}

const csv = (rows: readonly object[], header: boolean): string =>
  stringify([...rows], {
    header,
    columns: [...columns, 'licentie', 'bron'],
    record_delimiter: 'windows',
    // Any line end ends a row for most readers, not only the one between rows.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });

/** Rows that are written at once. */
const ROWS = 500;

const columns = [
  'id',
  'naam',
  'samenvatting',
  'fase',
  'beleidsvelden',
  'gebied',
  'gebiedscode',
  'organisatievorm',
  'organisatie',
  'betaaldeKrachten',
  'vrijwilligers',
  'leden',
  'beginjaar',
  'website',
  'adres',
  'breedtegraad',
  'lengtegraad',
  'plaatsbepaling',
  'pagina',
  'toegevoegd',
  'gewijzigd',
] as const satisfies (keyof OpenInitiative)[];

/** The data for maps (RFC 7946); an initiative without any known point has no geometry. */
export const openDataGeoJson = ({
  titel,
  licentie,
  bron,
  initiatieven,
}: OpenData): Iterable<string> =>
  jsonWith(
    { type: 'FeatureCollection', titel, licentie, bron },
    'features',
    converted(initiatieven, feature),
  );

const feature = ({ id, breedtegraad, lengtegraad, ...properties }: OpenInitiative) => ({
  type: 'Feature',
  id,
  geometry:
    breedtegraad === null || lengtegraad === null
      ? null
      : { type: 'Point', coordinates: [lengtegraad, breedtegraad] },
  properties,
});

/** An object as JSON, with a list that is written item by item at its end. */
function* jsonWith(head: object, name: string, items: Iterable<object>): Iterable<string> {
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n ${JSON.stringify(name)}: [`;
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n  ${JSON.stringify(item, null, 1).replaceAll('\n', '\n  ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n ]\n}\n';
}

function* converted<T, U>(items: Iterable<T>, convert: (item: T) => U): Iterable<U> {
  for (const item of items) yield convert(item);
}

function* inGroups<T>(items: Iterable<T>, size: number): Iterable<T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
