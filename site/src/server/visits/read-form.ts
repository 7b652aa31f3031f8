import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { FormFields } from '../../submit/rules/form-fields.ts';
import type { FormLimits } from './form-limits.ts';

export interface ReceivedFile {
  /** Name of the field. */
  field: string;
  /** Empty when it was larger than allowed: then nothing of it is kept. */
  bytes: Uint8Array;
  isTooLarge: boolean;
}

export interface ReceivedForm {
  fields: FormFields;
  files: readonly ReceivedFile[];
}

export type FormRefusal = 'not-a-form' | 'broken' | 'too-large' | 'too-slow' | 'gone';
export type ReadForm =
  { kind: 'form'; form: ReceivedForm } | { kind: 'refused'; reason: FormRefusal };

const FORM_TYPES = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

const LONGEST_NAME = 100;

const refused = (reason: FormRefusal): ReadForm => ({ kind: 'refused', reason });

/**
 * Reads the form in the body of a request, of either type that browsers send, and never more of it
 * than the limits allow. After a refusal the rest of the body flows away unread.
 */
export function readForm(request: IncomingMessage, limits: FormLimits): Promise<ReadForm> {
  const type = request.headers['content-type'] ?? '';
  if (!FORM_TYPES.test(type)) return Promise.resolve(refused('not-a-form'));
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) {
    return Promise.resolve(refused('too-large'));
  }
  const parser = parserFor(request, type, limits);
  if (!parser) return Promise.resolve(refused('broken'));

  return new Promise((resolve) => {
    const form = collect(parser, end);
    const timer = setTimeout(() => end(refused('too-slow')), limits.milliseconds);
    let received = 0;
    const count = (chunk: Buffer) => {
      received += chunk.length;
      if (received > limits.bytes) end(refused('too-large'));
    };
    const onClose = () => {
      if (!request.complete) end(refused('gone'));
    };

    function end(outcome: ReadForm): void {
      clearTimeout(timer);
      request
        .off('data', count)
        .off('close', onClose)
        .unpipe(parser ?? undefined);
      request.resume();
      resolve(outcome);
    }

    parser.on('finish', () => {
      end({ kind: 'form', form });
    });
    // Stays when all is over: a parser that is left alone may still have something to complain about.
    parser.on('error', () => {
      end(refused('broken'));
    });
    request.on('data', count).on('close', onClose).pipe(parser);
  });
}

function parserFor(
  request: IncomingMessage,
  type: string,
  { fields, fieldBytes, files, fileBytes }: FormLimits,
): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: {
        fieldNameSize: LONGEST_NAME,
        fieldSize: fieldBytes,
        fields,
        files,
        fileSize: fileBytes,
        parts: fields + files,
        headerPairs: 20,
        headerSize: 4000,
      },
    });
  } catch {
    // A multipart type without its boundary.
    return null;
  }
}

/** The form as it comes in; complete when the parser has finished. */
function collect(parser: BusboyInstance, end: (outcome: ReadForm) => void): ReceivedForm {
  const fields = new Map<string, string[]>();
  const files: ReceivedFile[] = [];
  parser.on('field', (name, value, isNameCut, isValueCut) => {
    // The parser itself cuts names in one of the two types only.
    if (isNameCut || name.length > LONGEST_NAME || isValueCut) end(refused('too-large'));
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  });
  parser.on('file', (field, stream) => {
    keepFile(stream, (bytes, isTooLarge) => files.push({ field, bytes, isTooLarge }));
  });
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) {
    parser.on(limit, () => {
      end(refused('too-large'));
    });
  }
  return { fields, files };
}

/** A field for a file that was left empty counts as no file. */
function keepFile(
  stream: BusboyFileStream,
  keep: (bytes: Uint8Array, isTooLarge: boolean) => void,
): void {
  let chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    if (!stream.truncated) chunks.push(chunk);
  });
  stream.on('limit', () => {
    chunks = [];
  });
  stream.on('end', () => {
    const bytes = stream.truncated ? new Uint8Array() : Buffer.concat(chunks);
    if (stream.truncated || bytes.length > 0) keep(bytes, stream.truncated);
  });
  stream.on('error', () => {
    // The parser tells of it too.
  });
}
