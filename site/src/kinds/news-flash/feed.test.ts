import { describe, expect, it } from 'vitest';
import { aNetwork, aNewsFlash } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { newsFeed } from './feed.ts';

const siteUrl = new URL('https://netwerk.example/');

describe('the news feed', () => {
  it('holds the thirty newest with absolute addresses', () => {
    const { queries } = queriesOver({
      'news-flash': Array.from({ length: 31 }, (_, index) =>
        aNewsFlash({ id: `n${index}`, date: new Date(Date.UTC(2026, 0, index + 1)).toISOString() }),
      ),
    });
    const feed = newsFeed(queries, siteUrl);
    expect(feed.match(/<entry>/g)).toHaveLength(30);
    expect(feed).toContain('<link href="https://netwerk.example/nieuws/n30/"/>');
    expect(feed).not.toContain('/nieuws/n0/');
  });

  it('is as new as the newest thing in it', () => {
    const { queries } = queriesOver({
      network: aNetwork({ updatedAt: '2026-01-01T00:00:00.000Z' }),
      'news-flash': [
        aNewsFlash({ id: 'a', updatedAt: '2026-03-01T00:00:00.000Z' }),
        aNewsFlash({ id: 'b', updatedAt: '2026-02-01T00:00:00.000Z' }),
      ],
    });
    const [, ofFeed] = /<updated>([^<]*)</.exec(newsFeed(queries, siteUrl)) ?? [];
    expect(ofFeed).toBe('2026-03-01T00:00:00.000Z');
  });

  it('shows signs as signs, and lets nothing out of its place', () => {
    const { queries } = queriesOver({
      'news-flash': [
        aNewsFlash({
          id: 'a',
          title: 'Groen & grijs <b>',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: ']]><script>x' }] }],
        }),
      ],
    });
    const feed = newsFeed(queries, siteUrl);
    expect(feed).toContain('Groen &amp; grijs &lt;b&gt;');
    expect(feed).not.toContain(']]><script>');
    expect(feed).not.toContain('<script>');
  });
});
