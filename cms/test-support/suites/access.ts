import { beforeAll, describe, expect, it } from 'vitest';
import { uidByKind } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { ask, logIn } from '../http.ts';

const CONTACT_PERSONS = '/content-manager/collection-types/api::contact-person.contact-person';
const INITIATIVES = `/content-manager/collection-types/${uidByKind.initiative}`;

const someText: unknown = expect.any(String);
const addressOf: unknown = expect.stringMatching(/\/initiatieven\/moestuin\/$/);

/** Who may do what in the admin. */
export function access(tested: TestedCms): void {
  const people = ['administrator', 'editor', 'coordinator', 'moderator'] as const;
  type Person = (typeof people)[number];
  const tokens = new Map<Person, string>();

  beforeAll(async () => {
    const { cms } = tested;
    for (const person of people) {
      tokens.set(person, await logIn(cms, cms.credentials[person]));
    }
  });

  const as = (person: Person, path: string, json?: unknown, method?: string) =>
    ask(tested.cms, path, {
      token: tokens.get(person) ?? '',
      ...(json === undefined ? {} : { json }),
      ...(method === undefined ? {} : { method }),
    });
  const moestuin = () => editorOf(tested.cms).idOf('initiative', 'moestuin');

  describe('the admin', () => {
    it('lets everyone in with a password alone', () => {
      expect([...tokens.keys()]).toEqual(people);
    });

    it('lets nobody register as the first administrator', async () => {
      const json = {
        email: 'indringer@proefdorp.example',
        password: 'Indringer1234',
        firstname: 'In',
        lastname: 'Dringer',
      };
      expect((await ask(tested.cms, '/admin/register-admin', { json })).status).toBe(400);
      expect((await ask(tested.cms, '/admin/init')).body).toMatchObject({
        data: { hasAdmin: true },
      });
      expect(
        await tested.cms.strapi.db.query('admin::user').count({ where: { email: json.email } }),
      ).toBe(0);
    });

    it.each(['administrator', 'coordinator', 'moderator'] as const)(
      'shows contact persons to the %s',
      async (person) => {
        const { status, body } = await as(person, CONTACT_PERSONS);
        expect(status).toBe(200);
        expect(JSON.stringify(body)).toContain('een@proefdorp.example');
      },
    );

    it('shows contact persons to no editor', async () => {
      expect((await as('editor', CONTACT_PERSONS)).status).toBe(403);
      const person = '/content-manager/relations/api::initiative.initiative';
      const populated = `${INITIATIVES}/${await moestuin()}?populate[contactPerson][fields][0]=name`;
      const paths = [
        populated,
        `${INITIATIVES}/${await moestuin()}`,
        `${INITIATIVES}?populate=*`,
        `${INITIATIVES}?populate=contactPerson&filters[slug]=moestuin`,
        `${person}/${await moestuin()}/contactPerson`,
        `${person}/contactPerson`,
      ];
      for (const path of paths) {
        const { body } = await as('editor', path);
        expect(JSON.stringify(body), path).not.toMatch(/een@proefdorp|Proefpersoon Een/);
      }
    });

    it('answers no question of an editor about what a contact person is called', async () => {
      const count = async (name: string) => {
        const filter = `filters[contactPerson][name][$startsWith]=${name}`;
        return (await as('editor', `${INITIATIVES}?${filter}`)).body;
      };
      expect(await count('Proefpersoon')).toEqual(await count('Iemand anders'));
    });

    it('lets an editor write and publish, which reaches the public entry', async () => {
      const made = await as('editor', `${INITIATIVES}/actions/publish`, {
        title: 'Van de redactie',
        summary: 'Met de hand gemaakt.',
      });
      expect(made.status).toBe(200);
      expect(made.body).toMatchObject({
        data: { slug: 'van-de-redactie', publishedAt: someText },
      });
    });

    it('keeps the contact person of an entry that an editor, who does not see it, changes', async () => {
      const id = await moestuin();
      const json = { title: 'Moestuin', summary: 'Nieuwe samenvatting.' };
      expect((await as('editor', `${INITIATIVES}/${id}/actions/publish`, json)).status).toBe(200);
      const { body } = await as('coordinator', `${INITIATIVES}/${id}`);
      expect(body).toMatchObject({ data: { summary: json.summary, contactPerson: { count: 1 } } });
    });

    it.each(['editor', 'coordinator', 'moderator'] as const)(
      'keeps users, roles and settings from the %s',
      async (person) => {
        for (const path of [
          '/admin/users',
          '/admin/roles',
          '/admin/api-tokens',
          '/admin/webhooks',
        ]) {
          expect((await as(person, path)).status, path).toBe(403);
        }
      },
    );

    it('keeps news and pages from the moderator', async () => {
      for (const uid of [uidByKind['news-flash'], uidByKind.page]) {
        expect((await as('moderator', `/content-manager/collection-types/${uid}`)).status).toBe(
          403,
        );
      }
    });

    it('tells an editor of an entry whether it is on the site', async () => {
      const id = await moestuin();
      const { body } = await as('editor', `/publication/status/${uidByKind.initiative}/${id}`);
      expect(body).toMatchObject({
        state: someText,
        url: addressOf,
      });
      expect(
        (await ask(tested.cms, `/publication/status/${uidByKind.initiative}/${id}`)).status,
      ).toBe(401);
    });
  });
}
