import { simpleParser } from 'mailparser';
import { z } from 'zod';
import type { RunningCms } from '../boot-cms.ts';
import { mailFiles } from '../post.ts';

const rows = z.array(
  z.object({ letter: z.string(), toAddress: z.string(), subject: z.string(), text: z.string() }),
);
export type Letter = z.infer<typeof rows>[number];

/** The letters to one address, the first one first. */
export async function lettersTo({ strapi }: RunningCms, address: string): Promise<Letter[]> {
  const found: unknown = await strapi.db
    .query('plugin::post.message')
    .findMany({ where: { toAddress: address }, orderBy: { id: 'asc' } });
  return rows.parse(found);
}

/** Which letters about a submission went, whatever is left of them. */
export async function sentAbout({ strapi }: RunningCms, id: string): Promise<string[]> {
  const found: unknown = await strapi.db
    .query('plugin::post.message')
    .findMany({ where: { about: id, state: 'sent' }, orderBy: { id: 'asc' } });
  return z
    .array(z.object({ letter: z.string() }))
    .parse(found)
    .map(({ letter }) => letter);
}

/** Letters of some subject that lie in the folder for mail, of whatever age: for those that leave nothing else. */
export async function filedLetters(
  cms: RunningCms,
  address: string,
  subject: string,
): Promise<Pick<Letter, 'subject' | 'text'>[]> {
  const own = mailFiles(cms).filter(({ text }) =>
    text.toLowerCase().includes(address.toLowerCase()),
  );
  const parsed = await Promise.all(own.map(({ text }) => simpleParser(text)));
  return parsed
    .map((mail) => ({ subject: mail.subject ?? '', text: mail.text ?? '' }))
    .filter((mail) => mail.subject.startsWith(subject));
}

/** The token of the link in a letter that leads to some page of the site. */
export function tokenIn(
  letter: Pick<Letter, 'text'> | undefined,
  page: 'status' | 'niet-van-mij',
): string {
  const found = new RegExp(`/aanmelden/${page}/([\\w-]+)/`).exec(letter?.text ?? '');
  if (!found?.[1]) throw new Error(`There is no link to ${page} in the letter`);
  return found[1];
}
