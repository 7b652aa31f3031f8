import { t } from '../../i18n/t.ts';
import { SUBMIT_PATH } from '../../submit/addresses.ts';
import { noticePage, retryAfter, type Answer } from './answer.ts';
import type { FormRefusal } from './read-form.ts';

const toForm = () => ({ href: SUBMIT_PATH, name: t('notice.back') });

/** What is said about a body that is not read, or not to its end. */
export function refusalAnswer(reason: FormRefusal): Answer {
  switch (reason) {
    case 'too-large':
      return said(413, 'tooLarge');
    case 'too-slow':
      return said(408, 'tooSlow');
    case 'not-a-form':
      return said(415, 'broken');
    case 'broken':
    case 'gone':
      return said(400, 'broken');
  }
}

const said = (status: number, name: 'tooLarge' | 'tooSlow' | 'broken'): Answer =>
  noticePage(status, {
    title: t(`notice.${name}`),
    text: t(`notice.${name}Text`),
    next: toForm(),
  });

/** To a form that was sent from elsewhere. */
export const foreignAnswer = (): Answer =>
  noticePage(403, {
    title: t('notice.foreign'),
    text: t('notice.foreignText'),
    next: toForm(),
  });

/** To a body for which there is no room now. */
export const fullAnswer = (): Answer =>
  noticePage(
    503,
    { title: t('notice.full'), text: t('notice.fullText'), next: null },
    retryAfter(60),
  );

/** To who goes on sending far beyond the limit: as little work as possible. */
export const floodAnswer = (seconds: number): Answer => ({
  kind: 'content',
  status: 429,
  type: 'text/plain; charset=utf-8',
  body: `${t('notice.flood')}. ${t('notice.floodText')}\n`,
  headers: retryAfter(seconds),
});
