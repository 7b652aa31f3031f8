/** Actions in the admin that a role may have. Concepts and themes have rights of their own, as content. */
export const matchingActions = {
  read: 'plugin::expertise-matching.desk.read',
  propose: 'plugin::expertise-matching.desk.propose',
  names: 'plugin::expertise-matching.names.read',
} as const;
