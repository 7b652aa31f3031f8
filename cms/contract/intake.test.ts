import { describe, expect, it } from 'vitest';
import { previewEntry } from '../src/plugins/intake/server/src/rules/preview-entry.ts';
import { initiativePath } from '../src/plugins/intake/server/src/rules/page-path.ts';
import { listingPath } from '../src/plugins/expertise-matching/server/src/rules/listing-path.ts';
import { suggestionData } from '../src/plugins/post/shared/letters.mts';
import { initiative, organisationKinds, stages } from './entries.mts';
import { pagePath } from './feed.mts';
import { declineReasons, formOrganisationKinds, formStages, initiativeFields } from './intake.mts';

const fields = initiativeFields.parse({
  title: 'Buurtbieb',
  summary: 'Een kast vol boeken.',
  description: 'We zetten een kast neer.\n\nOp het plein.',
  stage: 'idea',
  policyFields: ['groen'],
  area: 'proefdorp',
  address: 'Plein 1',
  showPlace: 'exactly',
  plan: { preparation: [{ step: 'Kast zoeken', done: true }] },
});
const receivedAt = new Date('2031-05-01T09:00:00.000Z');

describe('what is submitted', () => {
  it('knows the stages and organisation kinds of a public initiative', () => {
    expect(formStages).toEqual(stages);
    expect(formOrganisationKinds).toEqual(organisationKinds);
  });

  it('is declined for a reason that there is a letter for', () => {
    expect(suggestionData['submission-declined'].shape.reason.options).toEqual(declineReasons);
  });

  it('is shown beforehand as an initiative that the site can read', () => {
    const choices = { policyFields: ['pf1'], area: 'ar1' };
    const entry = initiative.parse(previewEntry(fields, { id: 'doc1', receivedAt, choices }));
    expect(entry).toMatchObject({
      id: 'doc1',
      title: 'Buurtbieb',
      policyFields: ['pf1'],
      area: 'ar1',
      location: { address: 'Plein 1' },
      plan: { preparation: [{ step: 'Kast zoeken', done: true }] },
    });
  });

  it('is shown without an area that is gone', () => {
    const choices = { policyFields: [], area: null };
    const entry = previewEntry(fields, { id: 'doc1', receivedAt, choices });
    expect(initiative.parse(entry).area).toBeNull();
  });

  it('stands, once placed, where the feed says it does', () => {
    expect(initiativePath('buurtbieb')).toBe(pagePath('api::initiative.initiative', 'buurtbieb'));
    for (const kind of ['offer', 'request'] as const) {
      const type = `plugin::expertise-matching.${kind}` as const;
      expect(listingPath(kind, 'K7-M3QPA')).toBe(pagePath(type, 'k7-m3qpa'));
    }
  });
});
