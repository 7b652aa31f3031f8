import { describe, expect, it } from 'vitest';
import { aDraft } from '../../../test-support/drafts.ts';
import { withoutUnknownPhotos } from './unknown-photos.ts';

describe('photos that are no longer held', () => {
  const draft = aDraft();
  draft.photos = [
    { id: 'weg', alternativeText: 'Een boom' },
    { id: 'er-nog', alternativeText: '' },
  ];

  it('leave their text behind, after the photos that are left', () => {
    const { draft: left } = withoutUnknownPhotos(draft, [
      { path: ['photos', 0, 'id'], code: 'unknown-photo' },
    ]);
    expect(left.photos).toEqual([
      { id: 'er-nog', alternativeText: '' },
      { id: '', alternativeText: 'Een boom' },
    ]);
  });

  it('take what is wrong with each along', () => {
    const { problems } = withoutUnknownPhotos(draft, [
      { path: ['photos', 0, 'id'], code: 'unknown-photo' },
      { path: ['photos', 1, 'alternativeText'], code: 'required' },
      { path: ['title'], code: 'required' },
    ]);
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'photos.1.id',
      'photos.0.alternativeText',
      'title',
    ]);
  });

  it('change nothing when all are held', () => {
    const problems = [{ path: ['title'], code: 'required' }];
    expect(withoutUnknownPhotos(draft, problems)).toEqual({ draft, problems });
  });
});
