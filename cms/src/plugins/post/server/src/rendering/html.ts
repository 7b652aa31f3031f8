import type { Block, Letter } from '../letters/letter.ts';
import { escapeHtml } from './escape-html.ts';
import { paragraphsOf } from './paragraphs.ts';
import { invitesAnswer, phrases, type LetterSetting } from './setting.ts';
import { styles } from './styles.ts';

/**
 * A letter for who reads mail as HTML. It names no colours but those of the button, so that dark mode
 * and high contrast choose the others; it loads nothing.
 */
export function html(letter: Letter, setting: LetterSetting): string {
  const subject = escapeHtml(letter.subject);
  const blocks = (isSmallPrint: boolean) =>
    letter.blocks
      .filter(({ kind }) => (kind === 'small-print') === isSmallPrint)
      .map(blockHtml)
      .join('\n');
  return `<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
</head>
<body style="${styles.body}">
<div style="${styles.column}" role="article" aria-labelledby="kop">
<h1 id="kop" style="${styles.title}">${subject}</h1>
<p style="${styles.text}">${escapeHtml(phrases.greeting(setting.recipient))}</p>
${blocks(false)}
${invitesAnswer(letter, setting) ? `<p style="${styles.text}">${phrases.answer}</p>` : ''}
<p style="${styles.text}">${phrases.closing}<br>${escapeHtml(setting.network)}</p>
${blocks(true)}
</div>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text);
    case 'heading':
      return `<h2 style="${styles.heading}">${escapeHtml(block.text)}</h2>`;
    case 'quote':
      return `<blockquote style="${styles.quote}">${paragraphs(block.text)}</blockquote>`;
    case 'button':
      return button(block.label, block.href);
    case 'facts':
      return `<ul style="${styles.list}">${block.facts
        .map(({ name, value }) => item(`<b>${escapeHtml(name)}:</b> ${escapeHtml(value)}`))
        .join('')}</ul>`;
    case 'links':
      return `<ul style="${styles.list}">${block.links
        .map(({ label, href }) => item(link(label, href)))
        .join('')}</ul>`;
    case 'small-print': {
      const more = block.link ? `<br>${link(block.link.label, block.link.href)}` : '';
      return `<p style="${styles.smallPrint}">${escapeHtml(block.text)}${more}</p>`;
    }
  }
}

const paragraphs = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p style="${styles.text}">${lines.map(escapeHtml).join('<br>')}</p>`)
    .join('\n');

const item = (content: string): string => `<li style="${styles.item}">${content}</li>`;

const link = (label: string, href: string): string =>
  `<a href="${escapeHtml(href)}" style="${styles.link}">${escapeHtml(label)}</a>`;

function button(label: string, href: string): string {
  const address = escapeHtml(href);
  return `<p style="${styles.text}"><a href="${address}" style="${styles.button}">${escapeHtml(label)}</a></p>
<p style="${styles.smallPrint}">${phrases.buttonFails}<br><a href="${address}" style="${styles.link}">${address}</a></p>`;
}
