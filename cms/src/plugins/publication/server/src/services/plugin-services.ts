import type { Core } from '@strapi/strapi';
import type { PreviewTokens } from '../../../shared/services.mts';
import { PLUGIN } from '../constants.ts';
import type { Addresses } from './addresses.ts';
import type { Feed } from './feed.ts';
import type { Followers } from './followers.ts';
import type { Links } from './links.ts';
import type { Models } from './models.ts';
import type { Previews } from './previews.ts';
import type { PublicEntries } from './public-entries.ts';
import type { Referrers } from './referrers.ts';
import type { Status } from './status.ts';

interface PluginServices {
  addresses: Addresses;
  feed: Feed;
  followers: Followers;
  links: Links;
  models: Models;
  previewTokens: PreviewTokens;
  previews: Previews;
  publicEntries: PublicEntries;
  referrers: Referrers;
  status: Status;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  addresses: strapi.plugin(PLUGIN).service('addresses'),
  feed: strapi.plugin(PLUGIN).service('feed'),
  followers: strapi.plugin(PLUGIN).service('followers'),
  links: strapi.plugin(PLUGIN).service('links'),
  models: strapi.plugin(PLUGIN).service('models'),
  previewTokens: strapi.plugin(PLUGIN).service('preview-tokens'),
  previews: strapi.plugin(PLUGIN).service('previews'),
  publicEntries: strapi.plugin(PLUGIN).service('public-entries'),
  referrers: strapi.plugin(PLUGIN).service('referrers'),
  status: strapi.plugin(PLUGIN).service('status'),
});
