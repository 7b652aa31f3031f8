import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Installation } from './installation.ts';

/** A mail as its reader has it. */
export interface ReadMail {
  subject: string;
  text: string;
  html: string;
  /** Every address in the HTML part, in its order. */
  links: string[];
}

/** The mail of one address, which the product writes to files when it has no mail server. */
export class Mailbox {
  readonly #folder;
  readonly #address;

  constructor({ dataDir }: Pick<Installation, 'dataDir'>, address: string) {
    this.#folder = join(dataDir, 'mail');
    this.#address = address;
  }

  /** Oldest first. */
  async read(): Promise<ReadMail[]> {
    if (!existsSync(this.#folder)) return [];
    const files = readdirSync(this.#folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => join(this.#folder, name))
      .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs);
    const mails = await Promise.all(files.map((file) => this.#open(file)));
    return mails.filter((mail) => mail !== null);
  }

  async subjects(): Promise<string[]> {
    return (await this.read()).map(({ subject }) => subject);
  }

  /** The newest mail whose subject holds these words. @throws when there is none */
  async find(words: string): Promise<ReadMail> {
    const found = (await this.read()).findLast(({ subject }) => subject.includes(words));
    if (!found) throw new Error(`There is no mail “${words}” for ${this.#address}`);
    return found;
  }

  async #open(file: string): Promise<ReadMail | null> {
    const mail = await simpleParser(readFileSync(file));
    const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
    const isMine = to.some(({ value }) => value.some(({ address }) => address === this.#address));
    if (!isMine) return null;
    const html = typeof mail.html === 'string' ? mail.html : '';
    return {
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html,
      links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
        (href ?? '').replaceAll('&amp;', '&'),
      ),
    };
  }
}
