/** Tells a spreadsheet that the letters are in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run, for some fields are typed by anybody. */
const FORMULA = /^[=+\-@\t\r]/;

/** Lines as a table for a spreadsheet (RFC 4180), which in Dutch parts fields by semicolons. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${lines.map((fields) => fields.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (field: string): string => {
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
};
