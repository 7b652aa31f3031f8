/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    queries: import('./read-model/queries.ts').Queries;
    /** Public address of the site. */
    siteUrl: URL;
    /** Only on the search page. */
    search: import('./search-page/search-port.ts').SearchPort;
  }
}
