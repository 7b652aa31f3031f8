/** The embedded search server: the part of Meilisearch's HTTP API that this product uses. */
export {
  startEmbeddedServer,
  type EmbeddedOptions,
  type EmbeddedServer,
} from './start-embedded-server.ts';
