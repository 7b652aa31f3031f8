import { matchesAnyPattern } from '../store/attribute-pattern.ts';

/** Every action a key can be given, as Meilisearch names them. */
export const keyActions = [
  '*',
  'search',
  'documents.*',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.*',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'indexes.delete',
  'indexes.swap',
  'tasks.*',
  'tasks.cancel',
  'tasks.delete',
  'tasks.get',
  'settings.*',
  'settings.get',
  'settings.update',
  'stats.*',
  'stats.get',
  'metrics.*',
  'metrics.get',
  'dumps.*',
  'dumps.create',
  'snapshots.*',
  'snapshots.create',
  'version',
  'keys.create',
  'keys.get',
  'keys.update',
  'keys.delete',
  'experimental.get',
  'experimental.update',
  'export',
  'network.get',
  'network.update',
  'chatCompletions',
  'chats.*',
  'chats.get',
  'chats.delete',
  'chatsSettings.*',
  'chatsSettings.get',
  'chatsSettings.update',
  '*.get',
  'webhooks.get',
  'webhooks.update',
  'webhooks.delete',
  'webhooks.create',
  'webhooks.*',
  'indexes.compact',
  'fields.post',
  'tasks.compact',
  'dynamicSearchRules.get',
  'dynamicSearchRules.create',
  'dynamicSearchRules.update',
  'dynamicSearchRules.delete',
  'dynamicSearchRules.*',
] as const;

export type KeyAction = (typeof keyActions)[number];

/** Actions that routes of this server ask for. */
export type NeededAction =
  | 'search'
  | 'documents.add'
  | 'documents.get'
  | 'documents.delete'
  | 'indexes.create'
  | 'indexes.get'
  | 'indexes.update'
  | 'indexes.delete'
  | 'tasks.get'
  | 'settings.get'
  | 'settings.update'
  | 'stats.get'
  | 'version'
  | 'keys.create'
  | 'keys.get'
  | 'keys.update'
  | 'keys.delete';

/** Whether the actions of a key include the one needed. */
export const allows = (actions: readonly KeyAction[], needed: NeededAction): boolean =>
  matchesAnyPattern(
    needed,
    actions.filter((action) => action !== '*.get'),
  ) ||
  (actions.includes('*.get') && needed.endsWith('.get') && needed !== 'keys.get');
