import { describe, expect, it } from 'vitest';
import { readSubject, subjectText } from './preview-subject.ts';

describe('what a preview is of', () => {
  const subject = { type: 'api::page.page', documentId: 'abc', status: 'draft' } as const;

  it('is read as it was written', () => {
    expect(readSubject(subjectText(subject))).toEqual(subject);
  });

  it.each([
    'submission abc',
    'entry draft api::contact-person.contact-person abc',
    'entry modified api::page.page abc',
    'entry draft api::page.page',
    'entry draft api::page.page abc more',
    '',
  ])('is nothing of ours when it says: %s', (text) => {
    expect(readSubject(text)).toBeNull();
  });
});
