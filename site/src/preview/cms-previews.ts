import { entryPreview, PREVIEW_TOKEN_HEADER } from '@burgerwerf/cms/contract';
import type { PreviewPort } from './preview-port.ts';

/** Anything else is not worth a question. */
const TOKEN = /^[\w-]+\.[\da-z]+\.[\w-]{43}$/;

/** Milliseconds. */
const TIMEOUT = 10_000;

export interface CmsPreviewsOptions {
  /** Address of the cms. */
  base: string;
  token: string;
  log: (text: string) => void;
}

/** The previews of the cms, by its API. Whatever goes wrong on the way is `unavailable`. */
export const createCmsPreviews = ({ base, token, log }: CmsPreviewsOptions): PreviewPort => ({
  async find(link) {
    if (!TOKEN.test(link)) return { kind: 'unknown' };
    try {
      const response = await fetch(new URL('/api/publication/preview', base), {
        headers: { Authorization: `Bearer ${token}`, [PREVIEW_TOKEN_HEADER]: link },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.ok) return { kind: 'found', preview: entryPreview.parse(await response.json()) };
      await response.body?.cancel();
      if (response.status === 404) return { kind: 'unknown' };
      if (response.status === 410) return { kind: 'expired' };
      log(`The cms answers ${String(response.status)} to a preview`);
    } catch (error) {
      log(`The cms gives no preview: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { kind: 'unavailable' };
  },
});
