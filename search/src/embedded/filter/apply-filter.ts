import { ApiError, type ErrorCode } from '../errors/api-error.ts';
import type { Columns } from '../store/columns.ts';
import { FilterSyntaxError } from './condition.ts';
import { attributesOf, evaluateCondition } from './evaluate.ts';
import { readFilter } from './read-filter.ts';

/**
 * For each slot 1 when its document meets the filter; null when there is no filter.
 * Whatever is wrong with the filter is refused under `code`.
 */
export const applyFilter = (
  filter: unknown,
  columns: Columns,
  filterable: readonly string[],
  code: ErrorCode = 'invalid_search_filter',
): Uint8Array | null => {
  try {
    const condition = readFilter(filter);
    if (condition === null) return null;
    const refused = attributesOf(condition).find((attribute) => !filterable.includes(attribute));
    if (refused !== undefined) {
      const available =
        filterable.length === 0
          ? 'This index does not have configured filterable attributes.'
          : `Available filterable attribute patterns are: \`${filterable.join(', ')}\`.`;
      throw new FilterSyntaxError(`Attribute \`${refused}\` is not filterable. ${available}`);
    }
    return evaluateCondition(condition, columns);
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw new ApiError(code, error.message, { cause: error });
  }
};
