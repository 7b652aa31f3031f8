import type { IncomingMessage } from 'node:http';

export type Body = { kind: 'read'; bytes: Buffer } | { kind: 'too-large' } | { kind: 'broken-off' };

/** Reads a body of at most so many bytes, in at most so many milliseconds. One that says it is larger is not read at all. */
export async function readBody(
  request: IncomingMessage,
  { largest, within }: { largest: number; within: number },
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return { kind: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  const deadline = setTimeout(() => request.destroy(), within);
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > largest) return { kind: 'too-large' };
      chunks.push(bytes);
    }
  } catch {
    // Whoever sent it has gone, or took too long.
    return { kind: 'broken-off' };
  } finally {
    clearTimeout(deadline);
  }
  return { kind: 'read', bytes: Buffer.concat(chunks) };
}
