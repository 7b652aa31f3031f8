import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Installation } from './installation.ts';

const PATIENCE = 10_000;

const open = ({ dataDir }: Pick<Installation, 'dataDir'>): DatabaseSync =>
  new DatabaseSync(join(dataDir, 'cms', 'cms.db'), { timeout: PATIENCE });

/** All that stands in the database of the cms, as one text. */
export function wholeDatabase(product: Pick<Installation, 'dataDir'>): string {
  const database = open(product);
  try {
    return database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all()
      .map(({ name }) => JSON.stringify(database.prepare(`SELECT * FROM "${String(name)}"`).all()))
      .join('\n');
  } finally {
    database.close();
  }
}

/** Lets so many days go by for everything between these two people, and wakes who looks at the clock. */
export function letDaysPass(
  product: Pick<Installation, 'dataDir'>,
  proposalId: string,
  days: number,
): void {
  const earlier = days * 24 * 60 * 60 * 1000;
  const database = open(product);
  try {
    for (const column of ['since', 'exchanged_at', 'due_at']) {
      database
        .prepare(`UPDATE expertise_proposals SET ${column} = ${column} - ? WHERE document_id = ?`)
        .run(earlier, proposalId);
    }
    database.exec("UPDATE post_jobs SET last_run_at = NULL WHERE name = 'expertise-clock'");
  } finally {
    database.close();
  }
}
