import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anArea, anInitiative, aNetwork, aPolicyField } from '../../../test-support/entries.ts';
import { queriesOver, type Content } from '../testing/queries-over.ts';
import { openData, LICENCE, type OpenData } from './open-data.ts';
import * as formats from './open-data-formats.ts';

const siteUrl = new URL('https://netwerk.example/');
const dataOf = (content: Content) => openData(queriesOver(content).queries, siteUrl);
const whole = (pieces: Iterable<string>) => [...pieces].join('');
const openDataJson = (data: OpenData) => whole(formats.openDataJson(data));
const openDataGeoJson = (data: OpenData) => whole(formats.openDataGeoJson(data));
const openDataCsv = (data: OpenData) => whole(formats.openDataCsv(data));

describe('open data', () => {
  it('names its licence and its source', () => {
    const data = dataOf({ network: aNetwork({ name: 'Netwerk', publisher: 'Stichting Netwerk' }) });
    expect(JSON.parse(openDataJson(data))).toMatchObject({
      licentie: LICENCE,
      bron: 'Stichting Netwerk, https://netwerk.example/',
    });
    expect(openDataGeoJson(data)).toContain(LICENCE);
  });

  it('gives the place itself only when it is public, and else the middle of the area', () => {
    const { initiatieven } = dataOf({
      area: [anArea({ id: 'wijk', latitude: 52, longitude: 4 })],
      initiative: [
        anInitiative({
          id: 'a',
          area: 'wijk',
          location: { address: 'Straat 1', latitude: 52.5, longitude: 4.5 },
        }),
        anInitiative({ id: 'b', area: 'wijk' }),
        anInitiative({ id: 'c' }),
      ],
    });
    expect(
      [...initiatieven].map(({ plaatsbepaling, breedtegraad }) => [plaatsbepaling, breedtegraad]),
    ).toEqual([
      ['exact', 52.5],
      ['gebied', 52],
      [null, null],
    ]);
  });

  it('is a map with longitude first, and no point where none is known', () => {
    const data = dataOf({
      initiative: [
        anInitiative({ id: 'a', location: { address: null, latitude: 52.5, longitude: 4.5 } }),
        anInitiative({ id: 'b' }),
      ],
    });
    const map = z
      .object({ features: z.array(z.object({ id: z.string(), geometry: z.unknown() })) })
      .parse(JSON.parse(openDataGeoJson(data)));
    expect(map.features).toEqual([
      { id: 'a', geometry: { type: 'Point', coordinates: [4.5, 52.5] } },
      { id: 'b', geometry: null },
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'keeps a spreadsheet from running %j as a formula',
    (title) => {
      const csv = openDataCsv(dataOf({ initiative: [anInitiative({ id: 'a', title })] }));
      expect(csv).not.toMatch(new RegExp(`[,"]${title.replace(/[+()]/g, '\\$&')}`));
      expect(csv).toContain(`'${title}`);
    },
  );

  it('is a table with one row per initiative, whatever the texts hold', () => {
    const csv = openDataCsv(
      dataOf({
        'policy-field': [
          aPolicyField({ id: 'x', name: 'Groen' }),
          aPolicyField({ id: 'y', name: 'Zorg' }),
        ],
        initiative: [
          anInitiative({
            id: 'a',
            title: 'Met "aanhaling", komma',
            summary: 'Twee\nregels',
            policyFields: ['x', 'y'],
          }),
        ],
      }),
    );
    expect(csv).toMatch(/^id,naam,samenvatting,.*,licentie,bron\r\n/);
    expect(csv).toContain('"Met ""aanhaling"", komma","Twee\nregels"');
    expect(csv).toContain(',Groen; Zorg,');
    expect(csv.match(/\r\n/g)).toHaveLength(2);
  });
});
