import type { LabelledModel } from './model-schema.ts';

type Metadata = Record<string, unknown>;
interface Cell {
  name: string;
  size: number;
}

/** Strapi's configuration of the views of one model. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Metadata; list: Metadata }>;
  layouts: { list: string[]; edit: Cell[][] };
}

const FULL_ROW = 12;

const OWN_LABELS: Record<string, string> = {
  documentId: 'Kenmerk',
  createdAt: 'Gemaakt op',
  updatedAt: 'Bijgewerkt op',
  publishedAt: 'Gepubliceerd op',
  createdBy: 'Gemaakt door',
  updatedBy: 'Bijgewerkt door',
};

/** The configuration with the labels, help texts, order and columns of the schema. */
export function editorConfiguration(model: LabelledModel, current: Configuration): Configuration {
  const texts = model.pluginOptions?.editor;
  const metadatas = Object.fromEntries(
    Object.entries(current.metadatas).map(([name, { edit, list }]) => {
      const own = model.attributes[name]?.pluginOptions?.editor;
      const label = own?.label ?? OWN_LABELS[name];
      if (label === undefined) return [name, { edit, list }];
      return [
        name,
        {
          edit: { ...edit, label, description: own?.help ?? '' },
          list: { ...list, label },
        },
      ];
    }),
  );
  return {
    settings: {
      ...current.settings,
      ...(texts?.main ? { mainField: texts.main } : {}),
      ...sortOf(texts?.sort),
    },
    metadatas,
    layouts: { list: texts?.list ?? current.layouts.list, edit: rowsOf(model) },
  };
}

function sortOf(sort: string | undefined) {
  if (sort === undefined) return {};
  const [attribute, direction] = sort.split(':');
  return { defaultSortBy: attribute, defaultSortOrder: direction?.toUpperCase() };
}

/** Attributes in the order of the schema, side by side where they fit in a row of twelve columns. */
function rowsOf(model: LabelledModel): Cell[][] {
  const rows: Cell[][] = [];
  let room = 0;
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const editor = attribute.pluginOptions?.editor;
    if (!editor) continue;
    const size = editor.size ?? FULL_ROW;
    if (size > room) {
      rows.push([]);
      room = FULL_ROW;
    }
    rows.at(-1)?.push({ name, size });
    room -= size;
  }
  return rows;
}
