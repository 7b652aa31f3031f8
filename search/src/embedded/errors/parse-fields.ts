import type { z } from 'zod';
import { ApiError, type ErrorCode } from './api-error.ts';

/** Reads an object; the first thing that is wrong becomes the refusal that belongs to its field. */
export const parseFields = <T>(
  schema: z.ZodType<T>,
  codes: Readonly<Record<string, ErrorCode>>,
  input: unknown,
): T => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw new ApiError('bad_request', 'Invalid request.');
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const field = issue.keys[0] ?? '';
    const known = Object.keys(codes).map((name) => `\`${name}\``);
    throw new ApiError(
      'bad_request',
      `Unknown field \`${field}\`: expected one of ${known.join(', ')}`,
    );
  }
  const [field] = issue.path;
  if (field === undefined) {
    throw new ApiError('bad_request', `Invalid value type: ${issue.message}`);
  }
  const at = issue.path.map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  );
  throw new ApiError(
    codes[String(field)] ?? 'bad_request',
    `Invalid value at \`${at.join('')}\`: ${issue.message}`,
  );
};
