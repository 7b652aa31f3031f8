import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  COMBINATION_GIFT_UID,
  COMBINATION_PROPOSAL_UID,
  EVENT_UID,
  LISTING_UID,
  NAME_VIEW_UID,
  PROPOSAL_UID,
} from '../constants.ts';

/** The private tables of this plugin, written as rows so that they can be locked and counted. */
export interface Tables {
  listings: string;
  proposals: string;
  combinations: string;
  gifts: string;
  events: string;
  nameViews: string;
}

export const tablesOf = (strapi: Core.Strapi): Tables => {
  const named = (uid: string) => strapi.db.metadata.get(uid).tableName;
  return {
    listings: named(LISTING_UID),
    proposals: named(PROPOSAL_UID),
    combinations: named(COMBINATION_PROPOSAL_UID),
    gifts: named(COMBINATION_GIFT_UID),
    events: named(EVENT_UID),
    nameViews: named(NAME_VIEW_UID),
  };
};

/** A connection, or a transaction on it. Inside a transaction only that may be used: SQLite has one connection. */
export type Database = Knex;

/** What an id can look like. PostgreSQL refuses to compare with a text that holds a zero. */
export const isId = (text: string): boolean => /^[\w-]{1,100}$/.test(text);
