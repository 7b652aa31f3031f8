import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import tokens from '../../src/plugins/intake/server/src/services/tokens.ts';
import { pluginServices } from '../../src/plugins/intake/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { ask } from '../http.ts';
import { aForm, aSubmission, receiptIn } from './intake-forms.ts';
import { asSite, secretsOf, sendIn } from './intake-people.ts';

/** What nobody gets done by way of a submission, or without the token of the site. */
export function intruding(tested: TestedCms): void {
  describe('what else stands in a submission', () => {
    const INTRUSIONS = {
      id: 1,
      documentId: 'gekozen',
      status: 'published',
      state: 'placed',
      publishedAt: '2031-01-01T00:00:00.000Z',
      version: 99,
      reference: 'AAA-AAAA',
      placedDocumentId: 'x',
      assignee: '1',
      picture: 1,
      contactPerson: { connect: [1] },
      createdBy: 1,
      erasedAt: null,
      __proto__: { state: 'placed' },
    };

    it('changes nothing, wherever it stands', async () => {
      const { key, form } = aSubmission();
      const json = {
        ...INTRUSIONS,
        data: INTRUSIONS,
        key,
        form: {
          ...form,
          ...INTRUSIONS,
          contact: { ...form.contact, ...INTRUSIONS },
          plan: { ...form.plan, ...INTRUSIONS },
        },
      };
      const query =
        '?status=published&populate=*&filters[id][$gt]=0&publishedAt=2031-01-01&fields=*&locale=nl';
      const answer = await asSite(tested.cms, `/submissions${query}`, { json });
      expect(answer.status).toBe(201);
      const { reference } = receiptIn(answer.body);
      const row: unknown = await tested.cms.strapi.db
        .query('plugin::intake.submission')
        .findOne({ where: { reference }, populate: ['createdBy'] });
      expect(row).toMatchObject({
        state: 'received',
        version: 0,
        assignee: null,
        placedDocumentId: null,
        createdBy: null,
        fields: { title: form.title },
      });
      expect(JSON.stringify(row)).not.toMatch(/gekozen|contactPerson|AAA-AAAA/);
    });

    it('makes nothing else come into being', async () => {
      const { strapi } = tested.cms;
      const uids = [
        'api::initiative.initiative',
        'api::contact-person.contact-person',
        'plugin::upload.file',
        'plugin::publication.change',
      ];
      const counts = () => Promise.all(uids.map((uid) => strapi.db.query(uid).count()));
      const before = await counts();
      await sendIn(tested.cms);
      expect(await counts()).toEqual(before);
    });

    it.each(['<script>alert(1)</script>', "'; DROP TABLE intake_submissions; --", '${7*7}{{7*7}}'])(
      'is kept as the text it is: %s',
      async (text) => {
        const { id } = await sendIn(tested.cms, { title: text, remarks: text });
        const kept = await pluginServices(tested.cms.strapi).submissions.find(id);
        expect([kept?.content.submitted?.fields.title, kept?.content.remarks]).toEqual([
          text,
          text,
        ]);
      },
    );
  });

  describe('taking in', () => {
    it.each([
      ['POST', '/submissions'],
      ['POST', '/photos'],
      ['GET', '/status'],
      ['POST', '/withdrawal'],
      ['POST', '/lost-links'],
      ['GET', '/preview'],
    ])('is for the site alone: %s %s', async (method, path) => {
      const json = method === 'POST' ? { json: { form: aForm() } } : {};
      const nobody = await ask(tested.cms, `/api/intake${path}`, { method, ...json });
      expect([401, 403]).toContain(nobody.status);
      const token = tested.cms.credentials.cmsToken;
      const reader = await ask(tested.cms, `/api/intake${path}`, { method, token, ...json });
      expect(reader.status).toBe(403);
    });

    it('is not for a token that is nearly right, nor for one whose right was taken away', async () => {
      const token = secretsOf(tested.cms).intakeToken;
      for (const guess of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()]) {
        const answer = await ask(tested.cms, '/api/intake/status', { token: guess });
        expect([401, 403], guess).toContain(answer.status);
      }
      const { strapi } = tested.cms;
      const where = { action: 'plugin::intake.previews.find' };
      const rights = strapi.db.query('admin::api-token-permission');
      const right = z
        .object({ id: z.number(), token: z.object({ id: z.number() }) })
        .parse(await rights.findOne({ where, populate: { token: true } }));
      await rights.delete({ where: { id: right.id } });
      // Another instance of the service has nothing to remember.
      expect((await tokens({ strapi }).rightsOf(token)).has(where.action)).toBe(false);
      await rights.create({ data: { ...where, token: right.token.id } });
      expect((await tokens({ strapi }).rightsOf(token)).has(where.action)).toBe(true);
    });

    it('gives the token of the site no right to anything else', async () => {
      const token = secretsOf(tested.cms).intakeToken;
      for (const path of ['/api/initiatives', '/api/publication/changes', '/api/network']) {
        expect((await ask(tested.cms, path, { token })).status, path).toBe(403);
      }
      expect((await ask(tested.cms, '/intake/submissions', { token })).status).toBe(401);
    });
  });
}
