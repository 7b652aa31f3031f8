/// <reference types="astro/client" />
import type { Queries } from './read-model/queries.ts';
import type { SearchPort } from './search-page/search-port.ts';

declare global {
  namespace App {
    interface Locals {
      queries: Queries;
      /** Public address of the site. */
      siteUrl: URL;
      /** Only on the search page. */
      search: SearchPort;
    }
  }
}
