import { AREA_UID } from '../../constants.ts';
import { labelled } from '../hidden.ts';

/** Where a coordinator works. Who is not named here sees the requests of all areas. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'expertise_desk_areas',
  info: {
    singularName: 'desk-area',
    pluralName: 'desk-areas',
    displayName: 'Werkgebied van een coördinator',
    description: 'Welke vragen een coördinator ziet. Wie hier niet staat, ziet ze allemaal.',
  },
  options: { draftAndPublish: false },
  pluginOptions: { editor: { list: ['email'], main: 'email', sort: 'email:asc' } },
  attributes: {
    email: labelled(
      { type: 'email' as const, required: true, unique: true },
      'Mailadres',
      'Waarmee de coördinator inlogt.',
    ),
    areas: labelled(
      { type: 'relation' as const, relation: 'manyToMany', target: AREA_UID },
      'Gebieden',
      'Met alles wat erin ligt. Zonder gebieden ziet de coördinator geen enkele vraag.',
    ),
  },
};
