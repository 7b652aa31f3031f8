import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { uidByKind, type Kind } from '../contract/index.mts';
import type { RunningCms } from './boot-cms.ts';

type Data = Record<string, unknown>;
/** Offers, requests and themes are made by their plugin. */
type Editable = Exclude<Kind, 'media' | 'former-address' | 'offer' | 'request' | 'theme'>;

/** What we use of Strapi's document service; its own types want generated schemas. */
interface Documents {
  create(parameters: object): Promise<unknown>;
  clone(parameters: object): Promise<unknown>;
  update(parameters: object): Promise<unknown>;
  delete(parameters: object): Promise<unknown>;
  publish(parameters: object): Promise<unknown>;
  unpublish(parameters: object): Promise<unknown>;
  discardDraft(parameters: object): Promise<unknown>;
  findOne(parameters: object): Promise<unknown>;
}

const entry = z.looseObject({ documentId: z.string() });
type Entry = z.infer<typeof entry>;

const documents = (strapi: Core.Strapi, uid: string): Documents =>
  z
    .custom<Documents>((value) => value !== undefined)
    .parse(strapi.documents(uid as UID.ContentType));

/** Least data that may be published, per kind; a title of its own per call. */
let number = 0;
export function dataFor(kind: Editable): Data {
  number += 1;
  switch (kind) {
    case 'initiative':
    case 'news-flash':
      return { title: `Proef ${number}`, summary: 'Een samenvatting.' };
    case 'event':
      return { title: `Proef ${number}`, summary: 'Kort.', startsAt: '2031-05-01T10:00:00.000Z' };
    case 'page':
    case 'combination':
      return { title: `Proef ${number}` };
    case 'synonym':
      return { words: `proef${number}, toets${number}` };
    case 'policy-field':
    case 'area':
    case 'network':
      return { name: `Proef ${number}` };
  }
}

/** An editor at work, by the same service that the admin uses. */
export function editorOf({ strapi }: RunningCms) {
  const of = (kind: Editable) => documents(strapi, uidByKind[kind]);
  return {
    /** Saves a new draft, or a new entry of a type without drafts. @returns its documentId */
    create: async (kind: Editable, data: Data = {}): Promise<string> => {
      const made = await of(kind).create({ data: { ...dataFor(kind), ...data } });
      return entry.parse(made).documentId;
    },
    createPublished: async (kind: Editable, data: Data = {}): Promise<string> => {
      const made = await of(kind).create({
        data: { ...dataFor(kind), ...data },
        status: 'published',
      });
      return entry.parse(made).documentId;
    },
    update: (kind: Editable, documentId: string, data: Data, status?: 'published') =>
      of(kind).update({ documentId, data, ...(status ? { status } : {}) }),
    publish: (kind: Editable, documentId: string) => of(kind).publish({ documentId }),
    unpublish: (kind: Editable, documentId: string) => of(kind).unpublish({ documentId }),
    discardDraft: (kind: Editable, documentId: string) => of(kind).discardDraft({ documentId }),
    delete: (kind: Editable, documentId: string) => of(kind).delete({ documentId }),
    /** @returns the documentId of the copy */
    clone: async (kind: Editable, documentId: string, data?: Data): Promise<string> => {
      const made = await of(kind).clone({ documentId, ...(data ? { data } : {}) });
      return entry.parse(made).documentId;
    },
    find: async (
      kind: Editable,
      documentId: string,
      status: 'draft' | 'published' = 'draft',
    ): Promise<Entry | null> => {
      return entry.nullable().parse(await of(kind).findOne({ documentId, status }));
    },
    /** The documentId of an entry of the small network. */
    idOf: async (kind: Editable, slug: string): Promise<string> => {
      const row: unknown = await strapi.db
        .query(uidByKind[kind])
        .findOne({ where: kind === 'network' ? {} : { slug } });
      return entry.parse(row).documentId;
    },
  };
}
