/**
 * Inline styles, since many readers of mail drop everything else. The colours of the button keep
 * their contrast on a light page and on a dark one: `contrast.test.ts` looks after that.
 */
export const buttonColours = { text: '#ffffff', background: '#1b6e8c' } as const;

const font = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

export const styles = {
  body: 'margin:0;padding:0',
  column: `max-width:36em;margin:0 auto;padding:24px 16px;${font};font-size:16px;line-height:1.5`,
  title: 'margin:0 0 24px;font-size:24px;line-height:1.25;overflow-wrap:anywhere',
  heading: 'margin:24px 0 8px;font-size:19px;line-height:1.3',
  text: 'margin:0 0 16px;overflow-wrap:anywhere',
  quote: 'margin:0 0 16px;padding:8px 0 0 16px;border-left:4px solid currentColor',
  button: `display:inline-block;padding:12px 20px;border-radius:6px;background-color:${buttonColours.background};color:${buttonColours.text};font-weight:bold;text-decoration:underline`,
  list: 'margin:0 0 16px;padding:0 0 0 24px',
  item: 'margin:0 0 8px;overflow-wrap:anywhere',
  link: 'overflow-wrap:anywhere',
  smallPrint: 'margin:0 0 16px;font-size:14px;overflow-wrap:anywhere',
} as const;
