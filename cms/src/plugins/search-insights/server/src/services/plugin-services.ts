import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../constants.ts';
import type { Counts } from './counts.ts';
import type { Questions } from './questions.ts';

interface PluginServices {
  counts: Counts;
  questions: Questions;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  counts: strapi.plugin(PLUGIN).service('counts'),
  questions: strapi.plugin(PLUGIN).service('questions'),
});
