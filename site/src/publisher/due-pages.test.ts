import { describe, expect, it } from 'vitest';
import { openDatabase } from '../read-model/database.ts';
import { DuePages, rank } from './due-pages.ts';

const room = () => {
  const database = openDatabase(':memory:');
  return { database, due: new DuePages(database) };
};
const all = (due: DuePages) => due.next(rank.own, rank.compressed, 10);

describe('pages that are due', () => {
  it('come in the order of rank, and within it as they were asked for', () => {
    const { due } = room();
    due.add(['/c/', '/a/'], rank.near);
    due.add(['/b/'], rank.own);
    due.add(['/d/'], rank.near);
    expect(all(due)).toEqual(['/b/', '/c/', '/a/', '/d/']);
  });

  it('keep their place when they are asked for again, unless that is more urgent', () => {
    const { due } = room();
    due.add(['/a/', '/b/'], rank.near);
    due.add(['/a/'], rank.far);
    expect(all(due)).toEqual(['/a/', '/b/']);
    due.add(['/b/'], rank.own);
    expect(all(due)).toEqual(['/b/', '/a/']);
  });

  it('follow after those that another start left behind, and after what was taken back', () => {
    const { database, due } = room();
    due.add(['/z/', '/y/'], rank.near);
    const later = new DuePages(database);
    later.add(['/a/'], rank.near);
    expect(all(later)).toEqual(['/z/', '/y/', '/a/']);
    database.exec('BEGIN');
    later.add(['/q/'], rank.near);
    database.exec('ROLLBACK');
    later.forget();
    later.add(['/b/'], rank.near);
    expect(all(later)).toEqual(['/z/', '/y/', '/a/', '/b/']);
  });
});
