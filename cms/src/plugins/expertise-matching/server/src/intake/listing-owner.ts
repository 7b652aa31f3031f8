import type { KindOwner, OfferFields, RequestFields } from '@burgerwerf/plugin-intake/shared';
import type { Core } from '@strapi/strapi';
import { listingsAlike } from '../persistence/listings-alike.ts';
import { tablesOf } from '../persistence/tables.ts';
import { isShown, termFrom } from '../rules/listing.ts';
import { listingPath } from '../rules/listing-path.ts';
import { shownContent } from '../rules/shown-content.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { initiativeNamed } from './initiative-named.ts';

type Told = { kind: 'offer'; fields: OfferFields } | { kind: 'request'; fields: RequestFields };

/** Stands where a code comes once it is placed. */
const NO_CODE = 'VOORBEELD';

const needsOf = ({ kind, fields }: Told) => (kind === 'offer' ? [fields] : fields.needs);

/** What becomes of offers or requests that were sent in. */
export function listingOwner<F extends Told['fields']>(
  strapi: Core.Strapi,
  tell: (fields: F) => Told,
): KindOwner<F> {
  return {
    async prepare({ fields, contact, consent }) {
      const { listings } = pluginServices(strapi);
      const told = tell(fields);
      if ((await listings.placeOf(told.fields)) === null) return null;
      return async () => {
        const placed = await listings.create({ ...told, contact, consent });
        if (!placed) throw new Error('What a listing names was gone while it was placed');
        const { id, code, entryId } = placed;
        return { id, pagePath: entryId === null ? null : listingPath(told.kind, code) };
      };
    },

    async pathOf(id) {
      const listing = await pluginServices(strapi).listings.find(id);
      const isPublic = listing && isShown(listing) && listing.shown?.visibility === 'public';
      return isPublic ? listingPath(listing.kind, listing.code) : null;
    },

    async previewEntry(fields, { id, at }) {
      const told = tell(fields);
      const { areas, thesaurus } = pluginServices(strapi);
      const { names } = await thesaurus.current();
      const initiative = await initiativeNamed(strapi, fields.initiative);
      const moment = at.toISOString();
      const content = shownContent(
        {
          kind: told.kind,
          code: NO_CODE,
          shown: fields,
          needs: needsOf(told),
          areaId: await areas.idOf(fields.area),
          initiativeId: initiative?.documentId ?? null,
          reach: told.kind === 'offer' ? told.fields.reach : 'area',
          neededBy: told.kind === 'request' ? told.fields.neededBy : null,
          from: at,
          until: termFrom(told.kind, at, fields.until),
        },
        names,
      );
      const { since, until, ...rest } = content;
      return {
        id,
        createdAt: moment,
        updatedAt: moment,
        publishedAt: moment,
        ...rest,
        since: since.toISOString(),
        until: until.toISOString(),
      };
    },

    alike: (fields) => listingsAlike(strapi.db.connection, tablesOf(strapi), tell(fields).kind),

    async choices({ initiative: slug }) {
      const { themes } = await pluginServices(strapi).thesaurus.current();
      const initiative = await initiativeNamed(strapi, slug);
      return {
        themes: themes.map(({ name, concepts }) => ({ name, concepts })),
        initiatives: initiative === null || slug === null ? [] : [{ slug, name: initiative.title }],
      };
    },

    async insight(fields) {
      const told = tell(fields);
      const texts = [fields.title, ...needsOf(told).map(({ text }) => text), fields.availability];
      const { specialData, nearby } = await pluginServices(strapi).suggestions.of({
        kind: told.kind,
        text: texts.filter((text) => text !== null).join('\n\n'),
        area: fields.area,
      });
      return {
        specialData,
        nearby: nearby.map(({ code, title, area }) => ({ code, title, area })),
      };
    },
  };
}
