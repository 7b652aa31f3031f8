/** Small random values that entries are made of, few enough to meet again. */
import fc from 'fast-check';
import { MOMENT, paragraph } from '../entries.ts';

export const DAY = 24 * 60 * 60 * 1000;

export const oneOf = (...values: string[]) => fc.constantFrom(...values);
export const some = (values: readonly string[], maxLength = 2) =>
  fc.subarray([...values], { maxLength });
export const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 3 });
export const word = oneOf(
  'molen',
  'vliet',
  'tuin',
  'élan',
  'Überweg',
  '<b>vet</b>',
  "'t Lien",
  '10% & meer',
);
export const instant = fc
  .integer({ min: -20, max: 20 })
  .map((days) => new Date(MOMENT + days * DAY).toISOString());
export const slugOf = (id: string) => oneOf(id, `${id}-nieuw`);

/** Text with a picture in it, which names a file by its address. */
export const richText = fc.tuple(word, fc.boolean()).map(([text, withPicture]) => [
  ...paragraph(text),
  ...(withPicture
    ? [
        {
          type: 'image' as const,
          image: { url: '/uploads/in-tekst.png', alternativeText: text, width: 500, height: 300 },
        },
      ]
    : []),
]);
