/** Bytes that go out together. */
const PIECE = 64 * 1024;

/** A text that is sent while it is made. @param type its media type */
export function openDataResponse(texts: Iterable<string>, type: string): Response {
  const pieces = bytesOf(texts);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(stream, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function* bytesOf(texts: Iterable<string>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}
