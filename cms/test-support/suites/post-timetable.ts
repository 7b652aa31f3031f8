import { describe, expect, it, vi } from 'vitest';
import newTimetable from '../../src/plugins/post/server/src/services/timetable.ts';
import type { TestedCms } from '../databases.ts';

/** Later than any real moment, at which only this test gives turns. */
const at = (time: string) => new Date(`2190-11-25T${time}Z`);

/** Work that comes back. Each timetable here stands for an instance of the cms. */
export function postTimetable(tested: TestedCms): void {
  const instance = () => newTimetable({ strapi: tested.cms.strapi });
  const hourly = (name: string, run: (now: Date) => Promise<void>) => ({
    name,
    everyMinutes: 60,
    run,
  });

  describe('a job', () => {
    it('has its turn at once, and then each time its time has come', async () => {
      const run = vi.fn(() => Promise.resolve());
      const timetable = instance();
      timetable.add(hourly('proef-beurt', run));
      for (const time of ['08:00:00', '08:00:15', '08:59:45', '09:00:00', '09:00:15']) {
        await timetable.tick(at(time));
      }
      expect(run.mock.calls).toEqual([[at('08:00:00')], [at('09:00:00')]]);
    });

    it('waits a full period for its first turn when it looks back on one', async () => {
      const run = vi.fn(() => Promise.resolve());
      const timetable = instance();
      timetable.add({ ...hourly('proef-terugblik', run), waitsFirst: true });
      for (const time of ['08:00:00', '08:59:45', '09:00:00', '09:30:00']) {
        await timetable.tick(at(time));
      }
      expect(run.mock.calls).toEqual([[at('09:00:00')]]);
    });

    it('makes up once for the turns it missed, also in a next life of the cms', async () => {
      const run = vi.fn(() => Promise.resolve());
      for (const time of ['08:00:00', '16:30:00', '16:30:15']) {
        const timetable = instance();
        timetable.add(hourly('proef-inhalen', run));
        await timetable.tick(at(time));
      }
      expect(run.mock.calls).toEqual([[at('08:00:00')], [at('16:30:00')]]);
    });

    it('is done by one instance at a time', async () => {
      const [one, other] = [instance(), instance()];
      const turns: string[] = [];
      let finish = () => {};
      const busy = new Promise<void>((resolve) => {
        finish = resolve;
      });
      one.add(
        hourly('proef-samen', async () => {
          turns.push('one');
          await busy;
        }),
      );
      other.add(
        hourly('proef-samen', () => {
          turns.push('other');
          return Promise.resolve();
        }),
      );
      const first = one.tick(at('08:00:00'));
      await vi.waitFor(() => {
        expect(turns).toEqual(['one']);
      });
      await other.tick(at('08:00:15'));
      finish();
      await first;
      await other.tick(at('08:30:00'));
      expect(turns).toEqual(['one']);
      await other.tick(at('09:00:00'));
      expect(turns).toEqual(['one', 'other']);
    });

    it('passes to another when the instance that held it is gone', async () => {
      const run = vi.fn(() => Promise.resolve());
      const timetable = instance();
      timetable.add(hourly('proef-erven', run));
      await timetable.tick(at('08:00:00'));
      await tested.cms.strapi.db.query('plugin::post.job').updateMany({
        where: { name: 'proef-erven' },
        data: { holder: 'dood', lockedUntil: at('09:10:00') },
      });
      await timetable.tick(at('09:09:59'));
      expect(run).toHaveBeenCalledTimes(1);
      await timetable.tick(at('09:10:00'));
      expect(run).toHaveBeenCalledTimes(2);
    });

    it('that fails is logged, keeps no other from its turn, and has its next turn in time', async () => {
      const log = vi.spyOn(tested.cms.strapi.log, 'error');
      const run = vi.fn(() => Promise.reject(new Error('kapot')));
      const neighbour = vi.fn(() => Promise.resolve());
      const timetable = instance();
      timetable.add(hourly('proef-stuk', run));
      timetable.add(hourly('proef-buur', neighbour));
      for (const time of ['08:00:00', '08:00:15', '09:00:00']) await timetable.tick(at(time));
      expect(run).toHaveBeenCalledTimes(2);
      expect(neighbour).toHaveBeenCalledTimes(2);
      expect(log.mock.calls[0]?.[0]).toContain('proef-stuk');
      log.mockRestore();
    });

    it('has a name of its own', () => {
      const timetable = instance();
      timetable.add(hourly('proef-naam', () => Promise.resolve()));
      expect(() => timetable.add(hourly('proef-naam', () => Promise.resolve()))).toThrow();
    });
  });
}
