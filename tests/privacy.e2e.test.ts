import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWord } from './support/a-word.ts';
import { linksTo, uids, type AdminApi } from './support/admin-api.ts';
import { readContent } from './support/content-api.ts';
import { demoHiddenPlaces, demoPeople } from './support/demo-people.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { addressesThatMention } from './support/published-files.ts';
import { isSettled, PublicSite, searchPath } from './support/public-site.ts';
import { searchDocuments } from './support/search-index.ts';
import { sharedCoordinator, sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const coordinator = sharedCoordinator();
const own = new OwnEntries(coordinator);

const COLLECTIONS = ['initiatives', 'news-flashes', 'events', 'policy-fields', 'areas', 'pages'];
const person = {
  name: `Test ${aWord()}`,
  email: `${aWord()}@voorbeeld.example`,
  phone: '06-00000000',
  remarks: aWord(),
};
const hiddenAddress = `${aWord()}straat 1`;
const shownAddress = `${aWord()}plein 2`;
const draftWord = aWord();
const secrets = [
  ...demoPeople(),
  person.name,
  person.email,
  person.remarks,
  hiddenAddress,
  draftWord,
];

let path: string;
let initiativeId: string;
let draftId: string;

beforeAll(async () => {
  const contact = await own.create('api::contact-person.contact-person', person);
  const area = await coordinator.bySlug(uids.area, 'essesteijn');
  const initiative = await own.publish(uids.initiative, {
    title: 'Achter de voordeur',
    summary: 'Van wie dit is, blijft tussen ons.',
    area: linksTo(area.documentId),
    contactPerson: linksTo(contact.documentId),
    location: {
      address: hiddenAddress,
      latitude: 52.012_345,
      longitude: 4.312_345,
      show: 'neighbourhood',
    },
  });
  const shown = await own.publish(uids.initiative, {
    title: 'Voor de voordeur',
    summary: 'Kom maar kijken.',
    location: { address: shownAddress, latitude: 52.05, longitude: 4.36, show: 'exactly' },
  });
  const draft = await own.create(uids.newsFlash, { title: draftWord, summary: 'Nog niet af.' });
  path = `/initiatieven/${initiative.slug}/`;
  initiativeId = initiative.documentId;
  draftId = draft.documentId;
  await vi.waitFor(async () => {
    expect(await site.text(`/initiatieven/${shown.slug}/`)).toContain(shownAddress);
    expect(await isSettled(site)).toBe(true);
  }, SOON);
});
afterAll(() => own.clear());

/** Which of the secrets stand in a text. */
const told = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

describe('a contact person, a hidden place and a draft', () => {
  it('are in the demo network too, or this test would prove nothing of it', () => {
    expect(demoPeople().length).toBeGreaterThan(8);
    expect(demoHiddenPlaces().length).toBeGreaterThan(1);
  });

  it('are not told of the initiatives of the demo network, whose streets others may name', async () => {
    const documents = await searchDocuments(product);
    for (const { slug, address } of demoHiddenPlaces()) {
      const page = `/initiatieven/${slug}/`;
      expect(await site.text(page)).not.toContain(address);
      expect(JSON.stringify(documents.find(({ url }) => url === page))).not.toContain(address);
      expect(
        addressesThatMention(product, address).filter((path) => path.startsWith('/open-data/')),
      ).toEqual([]);
    }
  });

  it('are in no published file, while a place shown exactly is', () => {
    expect(secrets.flatMap((secret) => addressesThatMention(product, secret))).toEqual([]);
    for (const coordinate of ['52.012345', '4.312345']) {
      expect(addressesThatMention(product, coordinate)).toEqual([]);
    }
    expect(addressesThatMention(product, shownAddress)).toContain('/open-data/initiatieven.json');
    expect(addressesThatMention(product, 'De precieze plek staat niet op deze site.')).toContain(
      path,
    );
  });

  it('are not in the index, and cannot be found on the site', async () => {
    expect(told(JSON.stringify(await searchDocuments(product)))).toEqual([]);
    for (const secret of [person.name, person.email, hiddenAddress]) {
      expect(await site.text(searchPath(secret))).not.toContain(path);
    }
  });

  it('are in no answer of the content API, whatever is asked for', async () => {
    const questions = COLLECTIONS.flatMap((collection) => [
      `${collection}?populate=*&pagination[pageSize]=100`,
      `${collection}?populate=deep&pagination[pageSize]=100`,
      `${collection}?populate[initiatives][populate]=*`,
      `${collection}?populate[initiatives][populate][contactPerson]=true`,
      `${collection}?publicationState=preview&pagination[pageSize]=100`,
    ]);
    questions.push(
      'network?populate=*',
      `initiatives/${initiativeId}?populate=*`,
      `news-flashes/${draftId}?populate=*`,
    );
    for (const question of questions) {
      expect(told(await (await readContent(product, question)).text()), question).toEqual([]);
    }
  });

  it('are in no answer of the change feed', async () => {
    for (const uid of [...Object.values(uids), 'api::contact-person.contact-person']) {
      const response = await readContent(product, `publication/entries/${uid}`);
      expect(response.status).toBe(uid.includes('contact-person') ? 404 : 200);
      expect(told(await response.text()), uid).toEqual([]);
    }
  });

  it.each([
    'populate[contactPerson]=true',
    'populate[location]=true',
    'populate[createdBy]=true',
    'filters[contactPerson][name][$startsWith]=T',
    'filters[contactPerson][email][$contains]=@',
    'filters[$or][0][contactPerson][name][$notNull]=true',
    'filters[location][address][$contains]=s',
    'filters[location][latitude][$gt]=52',
    'filters[createdBy][email][$contains]=@',
    'sort=contactPerson.name:asc',
    'sort=location.address:asc',
    'fields[0]=contactPerson',
    'fields[0]=location',
  ])('cannot be asked for or filtered on: %s', async (query) => {
    const response = await readContent(product, `initiatives?${query}`);
    expect(response.status).toBe(400);
  });

  it('are shown to a coordinator alone: an editor does not see the contact person', async () => {
    const ask = async (api: AdminApi) => {
      const entry = await api.request(
        'GET',
        `/content-manager/collection-types/${uids.initiative}/${initiativeId}`,
      );
      const relation = await api.request(
        'GET',
        `/content-manager/relations/${uids.initiative}/${initiativeId}/contactPerson`,
      );
      const list = await api.request(
        'GET',
        '/content-manager/collection-types/api::contact-person.contact-person?pageSize=100',
      );
      return (await Promise.all([entry, relation, list].map((response) => response.text()))).join(
        '\n',
      );
    };
    expect(await ask(coordinator)).toContain(person.email);
    const seen = await ask(sharedEditor());
    expect(
      [person.name, person.email, person.remarks].filter((secret) => seen.includes(secret)),
    ).toEqual([]);
  });
});
