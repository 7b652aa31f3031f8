import { ApiError } from '../errors/api-error.ts';

/** Refuses names that no index can have. */
export const checkIndexUid = (uid: string): string => {
  if (/^[A-Za-z0-9_-]{1,400}$/.test(uid)) return uid;
  throw new ApiError(
    'invalid_index_uid',
    `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 400 bytes.`,
  );
};

/** The index that a route is about. */
export const indexUidOf = ({ params }: { params: Readonly<Record<string, string>> }): string =>
  checkIndexUid(params['index'] ?? '');
