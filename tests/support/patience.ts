/**
 * How long a test looks for something that the product does in far less than a second when the machine
 * is its own. For `expect.poll`.
 */
export const SOON = { timeout: 15_000, interval: 50 };

/** The same, for what has to come back after a crash. */
export const AFTER_A_CRASH = { timeout: 60_000, interval: 100 };
