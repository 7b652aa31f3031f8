/** Names that programs give themselves. */
const PROGRAM =
  /bot\b|bots\b|crawl|spider|slurp|archive|preview|monitor|lighthouse|facebookexternalhit|curl|wget|python|scrapy|java\/|go-http|okhttp|httpclient|libwww|axios|undici|^node\b/i;

/** Headers of a visit by their names in lower case. */
export type VisitHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Whether a visit looks like that of somebody who has asked something: no robot, no half word, no guess of a browser. */
export function isPerson(headers: VisitHeaders): boolean {
  const agent = headers['user-agent'];
  if (typeof agent !== 'string' || agent === '' || PROGRAM.test(agent)) return false;
  if (headers['x-typing'] !== undefined) return false;
  return headers['sec-purpose'] === undefined && headers['purpose'] === undefined;
}
