import type { Block, Letter } from '../letters/letter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { invitesAnswer, phrases, type LetterSetting } from './setting.ts';
import { wrap } from './wrap.ts';

/** Common for mail, so that a quoted answer still fits. */
const WIDTH = 72;

/** A letter for who reads mail as plain text. Every address stands on a line of its own. */
export function plainText(letter: Letter, setting: LetterSetting): string {
  const parts = [
    phrases.greeting(setting.recipient),
    ...letter.blocks.filter(({ kind }) => kind !== 'small-print').map(blockText),
    ...(invitesAnswer(letter, setting) ? [wrap(phrases.answer, WIDTH)] : []),
    `${phrases.closing}\n${setting.network}`,
    ...letter.blocks.filter(({ kind }) => kind === 'small-print').map(blockText),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text, '');
    case 'heading':
      return `${wrap(block.text, WIDTH)}\n${'-'.repeat(Math.min(block.text.length, WIDTH))}`;
    case 'quote':
      return paragraphs(block.text, '> ');
    case 'button':
      return `${block.label}:\n${block.href}`;
    case 'facts':
      return block.facts
        .map(({ name, value }) => wrap(`${name}: ${value}`, WIDTH, '  '))
        .join('\n');
    case 'links':
      return block.links
        .map(({ label, href }) => `${wrap(`- ${label}`, WIDTH, '  ')}\n  ${href}`)
        .join('\n\n');
    case 'small-print':
      return smallPrint(block);
  }
}

function paragraphs(text: string, mark: string): string {
  const blank = `\n${mark.trimEnd()}\n`;
  return paragraphsOf(text)
    .map((lines) => lines.map((line) => wrap(line, WIDTH - mark.length)).join('\n'))
    .map((paragraph) => paragraph.replace(/^/gmu, mark))
    .join(blank);
}

function smallPrint({ text, link }: Extract<Block, { kind: 'small-print' }>): string {
  const lines = ['--', wrap(text, WIDTH)];
  if (link) lines.push(`${link.label}:\n${link.href}`);
  return lines.join('\n');
}
