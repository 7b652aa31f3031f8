import { stringify } from 'csv-stringify/sync';
import type { OpenData, OpenInitiative } from './open-data.ts';

export const openDataJson = (data: OpenData): string => `${JSON.stringify(data, null, 1)}\n`;

/**
 * The data as a table (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe
 * in front, for initiatives are written by anybody.
 */
export function openDataCsv({ licentie, bron, initiatieven }: OpenData): string {
  const rows = initiatieven.map(({ beleidsvelden, ...row }) => ({
    ...row,
    beleidsvelden: beleidsvelden.map(({ naam }) => naam).join('; '),
    licentie,
    bron,
  }));
  return stringify(rows, {
    header: true,
    columns: [...columns, 'licentie', 'bron'],
    record_delimiter: 'windows',
    // Any line end ends a row for most readers, not only the one between rows.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

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
export function openDataGeoJson({ titel, licentie, bron, initiatieven }: OpenData): string {
  const features = initiatieven.map(({ id, breedtegraad, lengtegraad, ...properties }) => ({
    type: 'Feature',
    id,
    geometry:
      breedtegraad === null || lengtegraad === null
        ? null
        : { type: 'Point', coordinates: [lengtegraad, breedtegraad] },
    properties,
  }));
  const collection = { type: 'FeatureCollection', titel, licentie, bron, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
