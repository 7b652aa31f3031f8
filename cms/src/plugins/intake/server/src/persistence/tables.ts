import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { CONTRIBUTION_UID, EVENT_UID, PHOTO_UID, SUBMISSION_UID } from '../constants.ts';

/** The tables of this plugin. Rows are written as rows: the queue must take hundreds in a second. */
export interface Tables {
  submissions: string;
  contributions: string;
  events: string;
  photos: string;
}

export const tablesOf = (strapi: Core.Strapi): Tables => {
  const named = (uid: string) => strapi.db.metadata.get(uid).tableName;
  return {
    submissions: named(SUBMISSION_UID),
    contributions: named(CONTRIBUTION_UID),
    events: named(EVENT_UID),
    photos: named(PHOTO_UID),
  };
};

/** A connection, or a transaction on it. Inside a transaction only that may be used: SQLite has one connection. */
export type Database = Knex;
