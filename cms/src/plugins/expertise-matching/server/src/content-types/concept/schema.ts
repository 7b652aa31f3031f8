import { CONCEPT_UID, THEME_UID } from '../../constants.ts';
import { labelled } from '../hidden.ts';

/**
 * One kind of expertise. People who chose it keep it by its key: another name changes what they see, and
 * one that was merged into another is read as that other.
 */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'expertise_concepts',
  info: {
    singularName: 'concept',
    pluralName: 'concepts',
    displayName: 'Expertisebegrip',
    description:
      'Een soort expertise die mensen kunnen kiezen, met de woorden waaraan je hem herkent.',
  },
  options: { draftAndPublish: false },
  pluginOptions: { editor: { list: ['label', 'active'], main: 'label', sort: 'label:asc' } },
  indexes: [{ name: 'expertise_concepts_key_unique', columns: ['key'], type: 'unique' }],
  attributes: {
    label: labelled(
      { type: 'string' as const, required: true, maxLength: 120 },
      'Naam',
      'Zo kiezen mensen het. Een andere naam verandert niets aan wat al gekozen is.',
    ),
    key: labelled(
      { type: 'string' as const, required: true, maxLength: 80, regex: '^[a-z0-9-]+$' },
      'Sleutel',
      'Kleine letters, cijfers en streepjes. Verander hem niet meer na de eerste keer.',
    ),
    theme: labelled(
      { type: 'relation' as const, relation: 'manyToOne', target: THEME_UID },
      'Thema',
      'Zonder thema kan niemand het kiezen.',
    ),
    labels: labelled(
      { type: 'text' as const },
      'Andere namen',
      'Eén per regel, ook Vlaamse. Ze tellen even zwaar als de naam.',
    ),
    cueWords: labelled(
      { type: 'text' as const },
      'Verraderwoorden',
      'Eén per regel. Woorden waaraan je het in een tekst herkent, al noemt niemand het zo.',
    ),
    related: labelled(
      { type: 'relation' as const, relation: 'manyToMany', target: CONCEPT_UID },
      'Lijkt op',
      'Begrippen die er dicht bij liggen.',
    ),
    active: labelled(
      { type: 'boolean' as const, default: true },
      'In gebruik',
      'Staat dit uit, dan wordt het niet meer voorgesteld. Wat gekozen is, blijft staan.',
    ),
    mergedInto: labelled(
      { type: 'relation' as const, relation: 'manyToOne', target: CONCEPT_UID },
      'Opgegaan in',
      'Wie dit koos, telt voortaan mee bij het andere begrip.',
    ),
  },
};
