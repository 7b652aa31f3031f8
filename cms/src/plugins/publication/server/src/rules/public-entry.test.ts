import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populateOf, type FindModel } from './populate.ts';
import { publicEntry } from './public-entry.ts';
import type { Model } from './public-model.ts';

const FILE = 'plugin::upload.file';
const isPublic = { publication: { public: true } };

const field: Model = { uid: 'api::field.field', pluginOptions: isPublic, attributes: {} };
const person: Model = { uid: 'api::person.person', attributes: { email: { type: 'email' } } };
const step: Model = {
  uid: 'test.step',
  attributes: {
    text: { type: 'string' },
    remark: { type: 'string', private: true },
    picture: { type: 'media' },
    who: { type: 'relation', target: person.uid },
  },
};
const initiative: Model = {
  uid: 'api::initiative.initiative',
  pluginOptions: isPublic,
  attributes: {
    title: { type: 'string' },
    secret: { type: 'string', private: true },
    picture: { type: 'media', multiple: false },
    gallery: { type: 'media', multiple: true },
    field: { type: 'relation', target: field.uid },
    fields: { type: 'relation', target: field.uid },
    contact: { type: 'relation', target: person.uid },
    hidden: { type: 'relation', target: field.uid, private: true },
    step: { type: 'component', component: step.uid },
    steps: { type: 'component', component: step.uid, repeatable: true },
    location: { type: 'component', component: 'initiative.location', private: true },
  },
};
const models = new Map([field, person, step, initiative].map((model) => [model.uid, model]));
const find: FindModel = (uid) => models.get(uid);

const row = {
  id: 12,
  documentId: 'een',
  createdAt: 'c',
  updatedAt: 'u',
  publishedAt: 'p',
  createdBy: { id: 1, firstname: 'Redactie' },
  title: 'Moestuin',
  secret: 'geheim',
  unknown: 'geheim',
  picture: { id: 1, documentId: 'foto', url: '/x.jpg' },
  gallery: [{ documentId: 'a' }, { documentId: 'b' }],
  field: { id: 4, documentId: 'groen', name: 'Groen' },
  fields: [
    { id: 4, documentId: 'groen' },
    { id: 5, documentId: 'zorg' },
  ],
  contact: { id: 6, documentId: 'persoon', email: 'geheim' },
  hidden: { documentId: 'verborgen', name: 'geheim' },
  step: {
    id: 1,
    text: 'Zaaien',
    remark: 'geheim',
    picture: { documentId: 'f' },
    who: { email: 'geheim' },
  },
  steps: [{ id: 2, text: 'Oogsten', remark: 'geheim', picture: null, who: null }],
  location: { show: 'neighbourhood', address: 'geheim' },
};

describe('the public form of an entry', () => {
  it('has its public attributes, and other entries by their documentId', () => {
    expect(publicEntry(initiative, row, find)).toEqual({
      id: 'een',
      createdAt: 'c',
      updatedAt: 'u',
      publishedAt: 'p',
      title: 'Moestuin',
      picture: 'foto',
      gallery: ['a', 'b'],
      field: 'groen',
      fields: ['groen', 'zorg'],
      step: { text: 'Zaaien', picture: 'f' },
      steps: [{ text: 'Oogsten', picture: null }],
      location: null,
    });
  });

  it('has nothing where the entry has nothing', () => {
    expect(publicEntry(initiative, { documentId: 'leeg' }, find)).toMatchObject({
      id: 'leeg',
      title: null,
      picture: null,
      gallery: [],
      field: null,
      step: null,
      steps: [],
      location: null,
    });
    expect(publicEntry(initiative, { documentId: 'leeg' }, find)).not.toHaveProperty('publishedAt');
  });

  it('shows its place when its owner said exactly', () => {
    const exact = { ...row, location: { show: 'exactly', address: 'Kerkpad 1' } };
    expect(publicEntry(initiative, exact, find)['location']).toMatchObject({
      address: 'Kerkpad 1',
    });
  });

  it('tells nothing of a private attribute, whatever its name and value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^p[a-z]{3,12}$/), fc.uuid(), (name, value) => {
        const model: Model = {
          ...initiative,
          attributes: { ...initiative.attributes, [name]: { type: 'string', private: true } },
        };
        fc.pre(!(name in initiative.attributes));
        const entry = publicEntry(model, { ...row, [name]: value }, find);
        expect(entry).not.toHaveProperty(name);
        expect(JSON.stringify(entry)).not.toContain(value);
      }),
    );
  });
});

describe('what is read for it', () => {
  it('is no more than the public form needs', () => {
    const id = { fields: ['documentId'] };
    expect(populateOf(initiative, find)).toEqual({
      picture: id,
      gallery: id,
      field: id,
      fields: id,
      step: { populate: { picture: id } },
      steps: { populate: { picture: id } },
      location: true,
    });
  });

  it('is a file, which is public though no content type says so', () => {
    const model: Model = {
      uid: 'api::x.x',
      attributes: { file: { type: 'relation', target: FILE } },
    };
    expect(populateOf(model, find)).toEqual({ file: { fields: ['documentId'] } });
  });

  it('leaves out what no longer exists', () => {
    const model: Model = {
      uid: 'api::x.x',
      attributes: {
        gone: { type: 'component', component: 'test.gone' },
        nobody: { type: 'relation', target: 'api::gone.gone' },
        nothing: { type: 'relation' },
      },
    };
    expect(populateOf(model, find)).toEqual({});
    expect(
      publicEntry(model, { gone: { a: 1 }, nobody: { documentId: 'x' } }, find),
    ).not.toHaveProperty('gone');
  });
});
