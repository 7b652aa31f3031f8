import { Agent, request } from 'node:http';

/** One answer of the site, as far as the benchmark looks at it. */
export interface Answer {
  /** 0 when there was none. */
  status: number;
  location: string;
  body: string;
  milliseconds: number;
}

/** Readers have connections of their own, or they would wait behind the rush on this side already. */
const rush = new Agent({ keepAlive: true, maxSockets: 512 });
const readers = new Agent({ keepAlive: true });
const PATIENCE = 30_000;

/** Asks the site as the proxy does for a visitor with this address. */
export function ask(url: URL, visitor: string, form?: URLSearchParams): Promise<Answer> {
  const began = performance.now();
  const body = form?.toString();
  return new Promise((resolve) => {
    const done = (status: number, location = '', text = '') => {
      resolve({ status, location, body: text, milliseconds: performance.now() - began });
    };
    const asked = request(
      url,
      {
        agent: body === undefined ? readers : rush,
        timeout: PATIENCE,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'x-forwarded-for': visitor,
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/x-www-form-urlencoded',
                'content-length': Buffer.byteLength(body),
              }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.once('end', () => {
          done(response.statusCode ?? 0, response.headers.location ?? '', text);
        });
        response.once('error', () => {
          done(0);
        });
      },
    );
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => {
      done(0);
    });
    asked.end(body);
  });
}

/** Different visitors, each with an address of its own; no address of the internet. */
export const visitorAddress = (number: number): string =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

/** What stands in a hidden field of a form. @throws when it is not there */
export function hiddenValue(html: string, name: string): string {
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
  const value = /value="([^"]*)"/.exec(field)?.[1];
  if (value === undefined) throw new Error(`The form has no field ${name}`);
  return value;
}
