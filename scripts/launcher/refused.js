/**
 * An expected reason not to go on, in words for the person at the keyboard.
 * @typedef {{ kind: 'refused', reason: string }} Refused
 */

/**
 * @param {string} reason
 * @returns {Refused}
 */
export function refused(reason) {
  return { kind: 'refused', reason };
}
