/** How long to wait after trying some times: each time twice as long, up to the longest. */
export const growingWait = (first: number, times: number, longest: number): number =>
  Math.min(longest, first * 2 ** Math.min(times - 1, 30));
