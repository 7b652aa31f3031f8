export type EncodingName = 'br' | 'gzip';

/** The best first, where a visitor likes both as much. */
const NAMES: readonly EncodingName[] = ['br', 'gzip'];
const ALIASES: Readonly<Record<string, string>> = { 'x-gzip': 'gzip' };

/**
 * The encodings to try before sending a file as it is, by the header `Accept-Encoding`.
 * @returns none when what is not compressed is liked better
 */
export function acceptedEncodings(header: string | undefined): readonly EncodingName[] {
  if (header === undefined) return [];
  const weights = weightsOf(header);
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const asItIs = weights.get('identity') ?? 0;
  return NAMES.filter((name) => weightOf(name) > 0 && weightOf(name) >= asItIs).sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
}

function weightsOf(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    // What cannot be read is not wanted.
    const value = weight === undefined ? 1 : Number(weight) || 0;
    if (name !== '') weights.set(ALIASES[name] ?? name, value);
  }
  return weights;
}
