import type { FrontDesk } from './front-desk.ts';

/** Text that would do harm anywhere but as text. */
export const EVIL = `</textarea>"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** The page without the values of attributes, where a tag is only text. */
export const tagsOf = (html: string) => html.replace(/"[^"]*"/g, '""');

/** The token of the form on a page. */
export const tokenIn = (html: string) => /name="formulier" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** People who ask a front desk for pages and send it forms, one after the other. */
export class Visitors {
  readonly #desk: () => FrontDesk;
  #number = 0;

  /** @param desk that may not be open yet */
  constructor(desk: () => FrontDesk) {
    this.#desk = desk;
  }

  /** From here on it is somebody else: limits count anew. */
  next(): void {
    this.#number += 1;
  }

  readonly get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(this.#desk().base + path, { redirect: 'manual', ...init });

  /** Comes through the proxy that is trusted. */
  readonly post = (
    path: string,
    body: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    this.get(path, {
      method: 'POST',
      body,
      headers: { 'X-Forwarded-For': `192.0.2.${String(this.#number)}`, ...headers },
    });
}
