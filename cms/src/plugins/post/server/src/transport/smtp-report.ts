import { z } from 'zod';
import type { Report } from '../rules/delivery.ts';
import { errorCode } from './error-code.ts';

const answered = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().int().min(400).max(599),
});

/** Of these answers the message or its reader is the cause; of all others the connection or the sender. */
const ABOUT_THE_MESSAGE = ['RCPT TO', 'DATA'];
const TOO_LARGE = 552;

/** What an error of a mail server means. Only an answer takes away doubt about what was handed over. */
export function smtpReport(error: unknown, isHandedOver: boolean): Report {
  const answer = answered.safeParse(error).data;
  const code = errorCode(error);
  if (!answer || (isHandedOver && answer.command !== 'DATA')) {
    return { kind: isHandedOver ? 'in-doubt' : 'not-handed-over', error: code };
  }
  const { command = '', responseCode: status } = answer;
  const isAboutMessage = ABOUT_THE_MESSAGE.includes(command) || status === TOO_LARGE;
  return {
    kind: 'refused',
    status,
    concerns: isAboutMessage ? 'message' : 'connection',
    error: `${code} ${status} ${command}`.trim(),
  };
}
