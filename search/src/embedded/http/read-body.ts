import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.ts';

const tooLarge = (limit: number): ApiError =>
  new ApiError(
    'payload_too_large',
    `The provided payload reached the size limit. The maximum accepted payload size is ${limit} bytes.`,
  );

const readText = async (request: IncomingMessage, limit: number): Promise<string> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const parseJson = (text: string, kind: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError(
      'malformed_payload',
      `The \`${kind}\` payload provided is malformed. \`${reason}\`.`,
      { cause },
    );
  }
};

const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseJson(line, 'ndjson'));

/** Reads the body of a request: JSON, and for documents one JSON object per line too. */
export const readBody = async (
  request: IncomingMessage,
  kind: 'json' | 'documents',
  limit: number,
): Promise<unknown> => {
  const accepted =
    kind === 'json' ? ['application/json'] : ['application/json', 'application/x-ndjson'];
  const names = accepted.map((type) => `\`${type}\``).join(', ');
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || type === '') {
    throw new ApiError(
      'missing_content_type',
      `A Content-Type header is missing. Accepted values for the Content-Type header are: ${names}`,
    );
  }
  if (!accepted.includes(type)) {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: ${names}`,
    );
  }
  const text = await readText(request, limit);
  if (text.trim() === '') {
    const name = type === 'application/json' ? 'json' : 'ndjson';
    throw new ApiError('missing_payload', `A ${name} payload is missing.`);
  }
  return type === 'application/x-ndjson' ? parseLines(text) : parseJson(text, 'json');
};
