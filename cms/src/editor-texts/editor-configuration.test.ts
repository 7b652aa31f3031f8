import { describe, expect, it } from 'vitest';
import { editorConfiguration, type Configuration } from './editor-configuration.ts';
import type { LabelledModel } from './model-schema.ts';

interface Editor {
  label: string;
  help?: string;
  size?: number;
}

const attribute = (editor?: Editor) => ({
  type: 'string',
  ...(editor ? { pluginOptions: { editor } } : {}),
});

const model: LabelledModel = {
  uid: 'api::x.x',
  pluginOptions: { editor: { list: ['title', 'updatedAt'], main: 'title', sort: 'startsAt:desc' } },
  attributes: {
    title: attribute({ label: 'Titel', help: 'De naam.' }),
    left: attribute({ label: 'Links', size: 6 }),
    right: attribute({ label: 'Rechts', size: 6 }),
    third: attribute({ label: 'Derde', size: 6 }),
    wide: attribute({ label: 'Breed' }),
    hidden: attribute(),
  },
};

const metadata = (label: string) => ({
  edit: { label, description: 'oud', visible: true },
  list: { label, sortable: true },
});
const current: Configuration = {
  settings: { pageSize: 10, mainField: 'documentId', defaultSortBy: 'documentId' },
  metadatas: {
    title: metadata('title'),
    hidden: metadata('hidden'),
    updatedAt: metadata('updatedAt'),
  },
  layouts: { list: ['id'], edit: [[{ name: 'hidden', size: 12 }]] },
};

describe('the configuration of an edit view', () => {
  const made = editorConfiguration(model, current);

  it('has the label and the help of the schema', () => {
    expect(made.metadatas['title']).toEqual({
      edit: { label: 'Titel', description: 'De naam.', visible: true },
      list: { label: 'Titel', sortable: true },
    });
  });

  it('has Dutch labels for what Strapi adds, without help', () => {
    expect(made.metadatas['updatedAt']?.edit).toMatchObject({
      label: 'Bijgewerkt op',
      description: '',
    });
  });

  it('leaves attributes alone that the schema does not label', () => {
    expect(made.metadatas['hidden']).toEqual(current.metadatas['hidden']);
    expect(made.layouts.edit.flat().map(({ name }) => name)).not.toContain('hidden');
  });

  it('puts fields in the order of the schema, side by side where they fit', () => {
    expect(made.layouts.edit).toEqual([
      [{ name: 'title', size: 12 }],
      [
        { name: 'left', size: 6 },
        { name: 'right', size: 6 },
      ],
      [{ name: 'third', size: 6 }],
      [{ name: 'wide', size: 12 }],
    ]);
  });

  it('has the columns and the main field of the schema, and keeps other settings', () => {
    expect(made.layouts.list).toEqual(['title', 'updatedAt']);
    expect(made.settings).toEqual({
      pageSize: 10,
      mainField: 'title',
      defaultSortBy: 'startsAt',
      defaultSortOrder: 'DESC',
    });
  });

  it('keeps Strapi’s columns and settings when the schema says nothing', () => {
    const silent = editorConfiguration({ uid: 'api::x.x', attributes: {} }, current);
    expect(silent.layouts.list).toEqual(['id']);
    expect(silent.settings).toEqual(current.settings);
  });
});
