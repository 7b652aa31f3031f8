import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../constants.ts';
import type { ChoicesService } from './choices.ts';
import type { Desk } from './desk.ts';
import type { KeptKinds } from './kinds.ts';
import type { Lookalikes } from './lookalikes.ts';
import type { LostLinks } from './lost-links.ts';
import type { Network } from './network.ts';
import type { Photos } from './photos.ts';
import type { Placing } from './placing.ts';
import type { Previews } from './previews.ts';
import type { Receiver } from './receiver.ts';
import type { Staff } from './staff.ts';
import type { Status } from './status.ts';
import type { Submissions } from './submissions.ts';
import type { Tokens } from './tokens.ts';

interface PluginServices {
  choices: ChoicesService;
  desk: Desk;
  kinds: KeptKinds;
  lookalikes: Lookalikes;
  lostLinks: LostLinks;
  network: Network;
  photos: Photos;
  placing: Placing;
  previews: Previews;
  receiver: Receiver;
  staff: Staff;
  status: Status;
  submissions: Submissions;
  tokens: Tokens;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  choices: strapi.plugin(PLUGIN).service('choices'),
  desk: strapi.plugin(PLUGIN).service('desk'),
  kinds: strapi.plugin(PLUGIN).service('kinds'),
  lookalikes: strapi.plugin(PLUGIN).service('lookalikes'),
  lostLinks: strapi.plugin(PLUGIN).service('lost-links'),
  network: strapi.plugin(PLUGIN).service('network'),
  photos: strapi.plugin(PLUGIN).service('photos'),
  placing: strapi.plugin(PLUGIN).service('placing'),
  previews: strapi.plugin(PLUGIN).service('previews'),
  receiver: strapi.plugin(PLUGIN).service('receiver'),
  staff: strapi.plugin(PLUGIN).service('staff'),
  status: strapi.plugin(PLUGIN).service('status'),
  submissions: strapi.plugin(PLUGIN).service('submissions'),
  tokens: strapi.plugin(PLUGIN).service('tokens'),
});
