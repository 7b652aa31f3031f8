import { labelled } from '../hidden.ts';

/** A group of concepts, by which people look through all expertise. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'expertise_themes',
  info: {
    singularName: 'theme',
    pluralName: 'themes',
    displayName: 'Expertisethema',
    description: 'Een groep begrippen, zoals “Subsidies en fondsenwerving”.',
  },
  options: { draftAndPublish: false },
  pluginOptions: {
    publication: { public: true },
    editor: { list: ['name'], main: 'name', sort: 'name:asc' },
  },
  indexes: [{ name: 'expertise_themes_key_unique', columns: ['key'], type: 'unique' }],
  attributes: {
    name: labelled({ type: 'string' as const, required: true, maxLength: 80 }, 'Naam'),
    key: labelled(
      { type: 'string' as const, required: true, maxLength: 80, regex: '^[a-z0-9-]+$' },
      'Sleutel',
      'Kleine letters, cijfers en streepjes. Verander hem niet meer na de eerste keer.',
    ),
  },
};
