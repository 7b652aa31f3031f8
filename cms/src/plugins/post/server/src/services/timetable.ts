import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Job, Timetable } from '../../../shared/services.mts';
import { JOB_UID } from '../constants.ts';
import { configOf } from '../plugin-config.ts';
import { dueWhenLastBefore } from '../rules/job-turn.ts';

/** What the plugin itself asks of the timetable. */
export interface TickingTimetable extends Timetable {
  /** Gives a turn to each job that is due and that no other instance holds. */
  tick(now: Date): Promise<void>;
}

const timetable = ({ strapi }: { strapi: Core.Strapi }): TickingTimetable => {
  const jobs = new Map<string, Job>();
  const hasRow = new Set<string>();
  const holder = randomUUID();
  const query = () => strapi.db.query(JOB_UID);
  const heldFrom = (now: Date) => new Date(now.getTime() + configOf(strapi).jobLease);

  /** @returns whether it is this instance's turn */
  async function claim({ name, everyMinutes }: Job, now: Date): Promise<boolean> {
    // Of all that see it due, the first update takes it.
    const { count } = await query().updateMany({
      where: {
        name,
        $and: [
          {
            $or: [
              { lastRunAt: { $null: true } },
              { lastRunAt: { $lte: dueWhenLastBefore(everyMinutes, now) } },
            ],
          },
          { $or: [{ lockedUntil: { $null: true } }, { lockedUntil: { $lte: now } }] },
        ],
      },
      data: { lockedUntil: heldFrom(now), holder },
    });
    return count === 1;
  }

  async function giveTurn(job: Job, now: Date): Promise<void> {
    if (!(await claim(job, now))) return;
    const keep = setInterval(
      () => {
        void hold(job.name).catch(() => {});
      },
      configOf(strapi).jobLease / 3,
    );
    keep.unref();
    try {
      await job.run(now);
    } catch (error) {
      strapi.log.error(`The job ${job.name} failed: ${String(error)}`);
    } finally {
      clearInterval(keep);
    }
    await query().updateMany({
      where: { name: job.name, holder },
      data: { lastRunAt: now, lockedUntil: null, holder: null },
    });
  }

  /** A job that takes long stays ours as long as we are there. */
  const hold = (name: string) =>
    query().updateMany({
      where: { name, holder },
      data: { lockedUntil: heldFrom(new Date()) },
    });

  return {
    add(job) {
      if (jobs.has(job.name)) throw new Error(`There are two jobs with the name ${job.name}`);
      jobs.set(job.name, job);
    },

    async tick(now) {
      for (const job of jobs.values()) {
        if (!hasRow.has(job.name)) await makeRow(strapi, job, now);
        hasRow.add(job.name);
        await giveTurn(job, now);
      }
    },
  };
};

/** Each job has a row to hold on to; another instance may make it at the same moment. */
async function makeRow(strapi: Core.Strapi, { name, waitsFirst }: Job, now: Date): Promise<void> {
  const table = strapi.db.metadata.get(JOB_UID).tableName;
  await strapi.db
    .connection(table)
    .insert({ document_id: randomUUID(), name, last_run_at: waitsFirst ? now : null })
    .onConflict('name')
    .ignore();
}

export default timetable;
