/** Waiting until visitors see and find what was published. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** Milliseconds between two looks. */
const LOOK = 4;

const hits = z.object({ hits: z.array(z.object({ title: z.string() })) });

export async function isServed(url: string, word: string): Promise<void> {
  for (;;) {
    // A page may be replaced between the length that is told and the bytes that are sent.
    if ((await pageText(url)).includes(word)) return;
    await pause(LOOK);
  }
}

export async function pageText(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return '';
  }
}

/** @param key of the index, when it asks for one */
export async function isFound(searchUrl: string, word: string, key?: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${searchUrl}/indexes/content/search`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ q: `"${word}"`, limit: 1 }),
    });
    const answer = hits.safeParse(await response.json());
    // The server forgives typing errors: an earlier word is nearly this one.
    if (answer.success && answer.data.hits[0]?.title.includes(word)) return;
    await pause(LOOK);
  }
}
