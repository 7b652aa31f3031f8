import type { Block, Letter } from '../letters/letter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { invitesAnswer, phrases, type LetterSetting } from './setting.ts';
import { wrap } from './wrap.ts';

/** Common for mail, so that a quoted answer still fits. */
const WIDTH = 72;

/** A letter for who reads mail as plain text. Every address stands on a line of its own. */
export function plainText(letter: Letter, setting: LetterSetting, width = WIDTH): string {
  const blockText = (block: Block) => textOf(block, width);
  const parts = [
    phrases.greeting(setting.recipient),
    ...letter.blocks.filter(({ kind }) => kind !== 'small-print').map(blockText),
    ...(invitesAnswer(letter, setting) ? [wrap(phrases.answer, width)] : []),
    `${phrases.closing}\n${setting.network}`,
    ...letter.blocks.filter(({ kind }) => kind === 'small-print').map(blockText),
  ];
  return `${parts.join('\n\n')}\n`;
}

function textOf(block: Block, width: number): string {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text, '', width);
    case 'heading':
      return `${wrap(block.text, width)}\n${'-'.repeat(Math.min(block.text.length, WIDTH))}`;
    case 'quote':
      return paragraphs(block.text, '> ', width);
    case 'button':
      return `${block.label}:\n${block.href}`;
    case 'facts':
      return block.facts
        .map(({ name, value }) => wrap(`${name}: ${value}`, width, '  '))
        .join('\n');
    case 'links':
      return block.links
        .map(({ label, href }) => `${wrap(`- ${label}`, width, '  ')}\n  ${href}`)
        .join('\n\n');
    case 'small-print':
      return smallPrint(block, width);
  }
}

function paragraphs(text: string, mark: string, width: number): string {
  const blank = `\n${mark.trimEnd()}\n`;
  return paragraphsOf(text)
    .map((lines) => lines.map((line) => wrap(line, width - mark.length)).join('\n'))
    .map((paragraph) => paragraph.replace(/^/gmu, mark))
    .join(blank);
}

function smallPrint(
  { text, link }: Extract<Block, { kind: 'small-print' }>,
  width: number,
): string {
  const lines = ['--', wrap(text, width)];
  if (link) lines.push(`${link.label}:\n${link.href}`);
  return lines.join('\n');
}
