import type { AskedQuestion } from '../../../shared/questions.mts';

export const csvColumns = ['words', 'asked', 'nothing', 'partial'] as const;

/** Tells a spreadsheet that the letters are in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run, for questions are typed by anybody. */
const FORMULA = /^[=+\-@\t\r]/;

/** The questions as a table for a spreadsheet (RFC 4180), which in Dutch parts fields by semicolons. */
export function csvOf(questions: readonly AskedQuestion[], headers: readonly string[]): string {
  const rows = questions.map((question) => csvColumns.map((column) => String(question[column])));
  const lines = [headers, ...rows].map((fields) => fields.map(quoted).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const quoted = (field: string): string => {
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
};
