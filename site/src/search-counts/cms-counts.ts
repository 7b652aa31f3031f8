import type { SearchCountsBatch } from '@burgerwerf/cms/contract';

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Hands counts to the cms, with the token by which the site may hand something on. */
export const createCmsCounts =
  ({ base, token }: { base: string; token: string }) =>
  async (batch: SearchCountsBatch): Promise<'taken' | 'refused'> => {
    const response = await fetch(new URL('/api/search-insights/counts', base), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return 'taken';
    if (response.status === 400) return 'refused';
    throw new Error(`The cms answers ${response.status} to counts`);
  };
