import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';

const message = {
  id: 1,
  messageId: '<een@proefdorp.example>',
  toName: 'Inwoner',
  toAddress: 'inwoner@proefdorp.example',
  subject: 'Over je inzending',
  text: 'Hallo',
  html: '<p>Hallo</p>',
  attempts: 1,
  createdAt: new Date('2026-11-25T12:00:00Z'),
};
const network = {
  from: { name: 'Proefdorp', address: 'post@proefdorp.example' },
  replyTo: 'post@proefdorp.example',
};

/** The names of the headers, each line that does not go on with the one before. */
const headersOf = (content: Buffer) =>
  (content.toString('latin1').split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^\s/u.test(line))
    .map((line) => line.split(':')[0]?.toLowerCase());

describe('a mail on the line', () => {
  it('has the same Message-ID and date at each attempt, and asks robots not to answer', async () => {
    const { content } = await compose(message, network);
    const text = content.toString('latin1');
    expect(text).toContain('Message-ID: <een@proefdorp.example>\r\n');
    expect(text).toContain('Date: Wed, 25 Nov 2026 12:00:00 +0000\r\n');
    expect(text).toContain('Auto-Submitted: auto-generated\r\n');
    expect(text).toContain('Reply-To: post@proefdorp.example\r\n');
  });

  it('leaves answers to the sender when the network has no address', async () => {
    const { content } = await compose(message, { ...network, replyTo: null });
    expect(headersOf(content)).not.toContain('reply-to');
  });

  it('has no other headers and no other recipients, whatever names and subjects hold', async () => {
    const expected = headersOf((await compose(message, network)).content).toSorted();
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a\r\nBcc: ander@proefdorp.example',
        'a\nX-Extra: 1',
        'a\r\n\r\nInhoud',
        'a" <ander@proefdorp.example>, "b',
        'a <ander@proefdorp.example>; b:',
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (toName, title) => {
        const subject = `Over ${title}`;
        const { content, to } = await compose({ ...message, toName, subject }, network);
        expect(headersOf(content).toSorted()).toEqual(expected);
        expect(to).toBe('inwoner@proefdorp.example');
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
