import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLetter } from '../letters/index.ts';
import { someMails } from '../letters/some-mails.ts';
import { html } from './html.ts';

const setting = { network: 'Proefdorp', recipient: 'Inwoner Één', canAnswer: true };
const render = (words: string) =>
  someMails(words).map((mail) =>
    html(writeLetter(mail), { ...setting, network: words, recipient: words }),
  );
/** What a reader of HTML takes for tags, without the values of their attributes. */
const tagsOf = (page: string) =>
  (page.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/"[^"]*"/gu, '""'));

describe('a letter as HTML', () => {
  it('has the same tags whatever people write in it', () => {
    const plain = render('Moestuin').map(tagsOf);
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' style='x",
        '</title><body onload=alert(1)>',
        '&lt;b&gt;',
        '<!--',
      ),
    );
    fc.assert(
      fc.property(nasty, (words) => {
        // Not empty, and on one line: an empty line would rightly make another paragraph.
        const written = `a${words.replace(/[\r\n]/gu, '')}z`;
        expect(render(written).map(tagsOf)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it.each(someMails('Moestuin'))('$letter is Dutch, with one heading of the first rank', (mail) => {
    const page = html(writeLetter(mail), setting);
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl"/);
    expect(page.match(/<h1/gu)).toHaveLength(1);
  });

  it.each(someMails('Moestuin'))('$letter loads nothing and runs nothing', (mail) => {
    const page = html(writeLetter(mail), setting);
    expect(page).not.toMatch(/<(?:img|script|link|style|iframe|form|video|svg)\b|url\(|src=/iu);
  });

  it('shows the address of a button in words too', () => {
    const href = 'https://proefdorp.example/a/?b=1&c="2';
    const page = html({ subject: '', blocks: [{ kind: 'button', label: 'Open', href }] }, setting);
    const escaped = 'https://proefdorp.example/a/?b=1&amp;c=&quot;2';
    expect(page).toContain(`href="${escaped}"`);
    expect(page).toContain(`>${escaped}</a>`);
  });
});
