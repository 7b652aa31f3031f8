import type { Core } from '@strapi/strapi';
import type { PreviewTokens } from '../../../shared/services.mts';
import { PLUGIN } from '../constants.ts';
import type { Addresses } from './addresses.ts';
import type { Entries } from './entries.ts';
import type { Feed } from './feed.ts';
import type { Followers } from './followers.ts';
import type { Happenings } from './happenings.ts';
import type { Links } from './links.ts';
import type { Models } from './models.ts';
import type { Overview } from './overview.ts';
import type { People } from './people.ts';
import type { Pictures } from './pictures.ts';
import type { PlanLetters } from './plan-letters.ts';
import type { PlanRunner } from './plan-runner.ts';
import type { Planning } from './planning.ts';
import type { Plans } from './plans.ts';
import type { Previews } from './previews.ts';
import type { PublicEntries } from './public-entries.ts';
import type { Referrers } from './referrers.ts';
import type { Scheduler } from './scheduler.ts';
import type { SiteReports } from './site-reports.ts';
import type { Status } from './status.ts';

interface PluginServices {
  addresses: Addresses;
  entries: Entries;
  feed: Feed;
  followers: Followers;
  happenings: Happenings;
  links: Links;
  models: Models;
  overview: Overview;
  people: People;
  pictures: Pictures;
  planLetters: PlanLetters;
  planning: Planning;
  planRunner: PlanRunner;
  plans: Plans;
  previews: Previews;
  previewTokens: PreviewTokens;
  publicEntries: PublicEntries;
  referrers: Referrers;
  scheduler: Scheduler;
  siteReports: SiteReports;
  status: Status;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  addresses: strapi.plugin(PLUGIN).service('addresses'),
  entries: strapi.plugin(PLUGIN).service('entries'),
  feed: strapi.plugin(PLUGIN).service('feed'),
  followers: strapi.plugin(PLUGIN).service('followers'),
  happenings: strapi.plugin(PLUGIN).service('happenings'),
  links: strapi.plugin(PLUGIN).service('links'),
  models: strapi.plugin(PLUGIN).service('models'),
  overview: strapi.plugin(PLUGIN).service('overview'),
  people: strapi.plugin(PLUGIN).service('people'),
  pictures: strapi.plugin(PLUGIN).service('pictures'),
  planLetters: strapi.plugin(PLUGIN).service('plan-letters'),
  planning: strapi.plugin(PLUGIN).service('planning'),
  planRunner: strapi.plugin(PLUGIN).service('plan-runner'),
  plans: strapi.plugin(PLUGIN).service('plans'),
  previews: strapi.plugin(PLUGIN).service('previews'),
  previewTokens: strapi.plugin(PLUGIN).service('preview-tokens'),
  publicEntries: strapi.plugin(PLUGIN).service('public-entries'),
  referrers: strapi.plugin(PLUGIN).service('referrers'),
  scheduler: strapi.plugin(PLUGIN).service('scheduler'),
  siteReports: strapi.plugin(PLUGIN).service('site-reports'),
  status: strapi.plugin(PLUGIN).service('status'),
});
