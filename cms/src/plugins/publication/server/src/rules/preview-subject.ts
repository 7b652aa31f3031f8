import { hasPage, type TypeWithPage } from '../../../shared/page-path.mts';

/** Which version of which entry a preview shows. */
export interface PreviewSubject {
  type: TypeWithPage;
  documentId: string;
  status: 'draft' | 'published';
}

const FIRST = 'entry';

export const subjectText = ({ type, documentId, status }: PreviewSubject): string =>
  [FIRST, status, type, documentId].join(' ');

/** Null when it is about something else. */
export function readSubject(text: string): PreviewSubject | null {
  const [first, status, type, documentId, ...more] = text.split(' ');
  if (first !== FIRST || !type || !documentId || more.length > 0 || !hasPage(type)) return null;
  return status === 'draft' || status === 'published' ? { type, documentId, status } : null;
}
