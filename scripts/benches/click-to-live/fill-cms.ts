/** Fills a running cms with as many initiatives as a large network has, in seconds. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What stands for each copy; its other columns are those of the initiative it is made from. */
const OWN = ['id', 'document_id', 'title', 'slug', 'date'];
const MINUTE = 60_000;

export const copyId = (number: number): string => `kopie${String(number).padStart(19, '0')}`;
export const copySlug = (number: number): string => `kopie-${String(number)}`;

/**
 * Copies the published initiatives with their policy fields and areas, each as draft and published, until
 * there are so many copies. It goes around the cms, which must be told to start the feed anew by whoever
 * reads it.
 */
export function fillCms(dataDir: string, copies: number): void {
  const database = new DatabaseSync(join(dataDir, 'cms', 'cms.db'), { timeout: 30_000 });
  const columns = database
    .prepare("SELECT name FROM pragma_table_info('initiatives')")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !OWN.includes(name))
    .join(', ');
  const originals = database
    .prepare('SELECT document_id FROM initiatives WHERE published_at IS NOT NULL ORDER BY id')
    .all()
    .map((row) => String(row['document_id']));
  const rowsOf = database.prepare('SELECT id FROM initiatives WHERE document_id = ?');
  const copy = database.prepare(
    `INSERT INTO initiatives (document_id, title, slug, date, ${columns})
     SELECT ?, title || ' ' || ?, ?, date - ?, ${columns} FROM initiatives WHERE id = ?`,
  );
  const links = [
    ['initiatives_policy_fields_lnk', 'policy_field_id, policy_field_ord'],
    ['initiatives_area_lnk', 'area_id'],
  ].map(([table, what]) =>
    database.prepare(
      `INSERT INTO ${String(table)} (initiative_id, ${String(what)})
       SELECT ?, ${String(what)} FROM ${String(table)} WHERE initiative_id = ?`,
    ),
  );
  database.exec('BEGIN IMMEDIATE');
  for (let number = 0; number < copies; number += 1) {
    const original = originals[number % originals.length] ?? '';
    for (const { id } of rowsOf.all(original)) {
      const from = Number(id);
      const { lastInsertRowid } = copy.run(
        copyId(number),
        number,
        copySlug(number),
        number * MINUTE,
        from,
      );
      for (const link of links) link.run(lastInsertRowid, from);
    }
  }
  database.exec('COMMIT');
  database.close();
}
