import type { TextKey } from '../i18n/nl.ts';
import { nl } from '../i18n/nl.ts';
import { t } from '../i18n/t.ts';
import type { NoticePage } from '../server/visits/answer.ts';
import type { PreviewOutcome } from './preview-port.ts';

/** What is said in the place of a preview. */
export interface PreviewNotice {
  status: number;
  page: NoticePage;
}

export const notices: Readonly<Record<Exclude<PreviewOutcome['kind'], 'found'>, PreviewNotice>> = {
  expired: {
    status: 410,
    page: { title: t('draft.expired'), text: t('draft.expiredText'), next: null },
  },
  unknown: {
    status: 404,
    page: { title: t('draft.unknown'), text: t('draft.unknownText'), next: null },
  },
  unavailable: {
    status: 503,
    page: { title: t('draft.away'), text: t('draft.awayText'), next: null },
  },
};

type FieldKey = Extract<TextKey, `draft.field.${string}`>;
const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(nl, key);

/** @param fields names of attributes */
export function incompleteNotice(fields: readonly string[], editUrl: string): PreviewNotice {
  const named = fields.map((field) => {
    const key = `draft.field.${field}`;
    return isFieldKey(key) ? t(key) : field;
  });
  const text = t('draft.incompleteText', named.join(', '));
  const next = { href: editUrl, name: t('draft.toEditor') };
  return { status: 422, page: { title: t('draft.incomplete'), text, next } };
}
