// Kept in syntax that old Node versions can still read, since its one task is to turn those away.
const OLDEST_NODE = 20;

/**
 * Says what is wrong with this version of Node, or nothing when it will do.
 * @param {string} version as in process.versions.node
 * @returns {string | undefined}
 */
export function explainOldNode(version) {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_NODE) return undefined;
  return (
    'Node ' +
    version +
    ' is te oud. Installeer Node ' +
    String(OLDEST_NODE) +
    ' of nieuwer: https://nodejs.org'
  );
}
