export type ByteRange =
  | { kind: 'all' }
  /** Both ends are part of it. */
  | { kind: 'part'; start: number; end: number }
  | { kind: 'unsatisfiable' };

const ALL: ByteRange = { kind: 'all' };
const UNSATISFIABLE: ByteRange = { kind: 'unsatisfiable' };

/**
 * The bytes that the header `Range` asks for. Several at once, and what cannot be read, mean all of it, as
 * the standard allows.
 * @param size of what is sent, in bytes
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return ALL;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? UNSATISFIABLE : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return ALL;
  return start >= size ? UNSATISFIABLE : { kind: 'part', start, end };
}
