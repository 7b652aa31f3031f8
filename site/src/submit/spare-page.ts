import { t } from '../i18n/t.ts';
import type { ReceivedForm } from '../server/visits/read-form.ts';
import type { FormNotice } from './form/form-state.ts';
import { ACTION, TOKEN } from './form/take-in.ts';
import type { DraftPhoto } from './rules/draft.ts';
import { photoName } from './rules/read-draft.ts';

interface Kept {
  /** Where the form goes. */
  path: string;
  token: string;
  notice: FormNotice | null;
  photos?: readonly DraftPhoto[];
}

/**
 * The form in a rush: a plain page that costs next to nothing to make, holds all that was filled in,
 * and sends it again with one button.
 */
export function sparePage({ fields }: ReceivedForm, { path, token, notice, photos = [] }: Kept) {
  const isLimited = notice?.kind === 'limited';
  const title = t(isLimited ? 'notice.limited' : 'notice.busy');
  const text = isLimited ? t('notice.limitedText', notice.minutes) : t('notice.busyText');
  const kept = [...fields]
    .filter(([name]) => name !== ACTION && name !== TOKEN && !name.startsWith('photos.'))
    .flatMap(([name, values]) => values.map((value) => hidden(name, value)));
  const heldPhotos = photos.flatMap(({ id, alternativeText }, row) => [
    ...(id === '' ? [] : [hidden(photoName(row, 'id'), id)]),
    hidden(photoName(row, 'alternativeText'), alternativeText),
  ]);
  const body = [
    `<!doctype html><html lang="${t('site.lang')}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(t('error.prefix', title))}</title>`,
    `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>`,
    photos.some(({ id }) => id === '') ? `<p>${escaped(t('notice.sparePhotos'))}</p>` : '',
    `<form method="post" action="${path}">`,
    hidden(TOKEN, token),
    ...kept,
    ...heldPhotos,
    `<button>${escaped(t('notice.again'))}</button></form></main></html>`,
  ].join('\n');
  return { kind: 'content' as const, type: 'text/html; charset=utf-8', body };
}

const hidden = (name: string, value: string): string =>
  // In a text area, since a hidden field would lose the line breaks at the beginning and the end.
  `<textarea name="${escaped(name)}" hidden>\n${escaped(value)}</textarea>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
