import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { liveStatus, type LiveStatus } from './live-status.ts';

/** Between two looks while a page is on its way, and while nothing happens. Milliseconds. */
const SOON = 500;
const LATER = 15_000;
/** The site tells of a page that failed just after it tells that it followed the change. Milliseconds. */
const SETTLES_WITHIN = 4000;

const isSettled = ({ state }: LiveStatus, begin: number): boolean =>
  state !== 'pending' && Date.now() - begin > SETTLES_WITHIN;

/**
 * The state of an entry on the site, kept up to date.
 * @param version changes when the entry was saved, which asks for a new look
 */
export function useLiveStatus(
  type: string,
  documentId: string,
  version: string,
): LiveStatus | null {
  const { get } = useFetchClient();
  const [status, setStatus] = useState<LiveStatus | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const begin = Date.now();
    async function look() {
      const next = await read();
      if (isOver) return;
      setStatus(next);
      timer = setTimeout(() => void look(), isSettled(next, begin) ? LATER : SOON);
    }
    async function read(): Promise<LiveStatus> {
      try {
        const answer = await get(`/publication/status/${type}/${documentId}`);
        return liveStatus.parse(answer.data);
      } catch {
        return { state: 'failed' };
      }
    }
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [get, type, documentId, version]);

  return status;
}
