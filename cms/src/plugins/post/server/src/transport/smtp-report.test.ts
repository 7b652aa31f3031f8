import { describe, expect, it } from 'vitest';
import { smtpReport } from './smtp-report.ts';

const answer = (responseCode: number, command: string, code = 'EENVELOPE') =>
  Object.assign(new Error('550 No such <inwoner@proefdorp.example>'), {
    responseCode,
    command,
    code,
  });
const broken = (code: string) => Object.assign(new Error('gone'), { code, command: 'CONN' });

describe('an error of a mail server', () => {
  it.each([
    [answer(550, 'RCPT TO'), 550, 'message'],
    [answer(554, 'DATA', 'EMESSAGE'), 554, 'message'],
    [answer(552, 'MAIL FROM'), 552, 'message'],
    [answer(550, 'MAIL FROM'), 550, 'connection'],
    [answer(535, 'AUTH PLAIN', 'EAUTH'), 535, 'connection'],
    [answer(421, 'CONN', 'EPROTOCOL'), 421, 'connection'],
  ])('that answers is about the mail or about us: %#', (error, status, concerns) => {
    expect(smtpReport(error, false)).toMatchObject({ kind: 'refused', status, concerns });
  });

  it('is a no, not a doubt, when the answer came after the content', () => {
    const error = answer(554, 'DATA', 'EMESSAGE');
    expect(smtpReport(error, true)).toMatchObject({ kind: 'refused', status: 554 });
  });

  it.each(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS'])(
    'leaves no doubt when contact broke (%s) before the content was handed over, and doubt after',
    (code) => {
      expect(smtpReport(broken(code), false)).toEqual({ kind: 'not-handed-over', error: code });
      expect(smtpReport(broken(code), true)).toEqual({ kind: 'in-doubt', error: code });
    },
  );

  it('leaves doubt when the server said goodbye after the content without an answer to it', () => {
    expect(smtpReport(answer(421, 'CONN', 'ECONNECTION'), true)).toMatchObject({
      kind: 'in-doubt',
    });
  });

  it('is told to staff in codes, without the address that may stand in its text', () => {
    const { error } = { error: '', ...smtpReport(answer(550, 'RCPT TO'), false) };
    expect(error).toBe('EENVELOPE 550 RCPT TO');
  });
});
