/** The pages to offer: the first, the last, and those around the current one; `null` for a gap. */
export function pageNumbers(current: number, count: number): (number | null)[] {
  const near = [1, current - 1, current, current + 1, count];
  const shown = [...new Set(near.filter((page) => page >= 1 && page <= count))].sort(
    (one, other) => one - other,
  );
  return shown.flatMap((page, index) => {
    const previous = shown[index - 1];
    return previous !== undefined && page - previous > 1 ? [null, page] : [page];
  });
}

/** There is always a first page, even with nothing on it. */
export const lastPage = (total: number, pageSize: number): number =>
  Math.max(1, Math.ceil(total / pageSize));
