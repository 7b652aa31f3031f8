import type { PublicFiles } from '../src/publisher/public-files.ts';

/** Published files that are kept in memory, with what happened to them. */
export class MemoryFiles implements PublicFiles {
  readonly contents = new Map<string, string>();
  /** Addresses in the order in which they were written or removed. */
  readonly log: string[] = [];

  write(path: string, content: Uint8Array | string): Promise<void> {
    this.contents.set(path, Buffer.from(content).toString('base64'));
    this.log.push(`write ${path}`);
    return Promise.resolve();
  }

  compress(path: string): Promise<void> {
    this.log.push(`compress ${path}`);
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    this.contents.delete(path);
    this.log.push(`remove ${path}`);
    return Promise.resolve();
  }

  has(path: string): Promise<boolean> {
    return Promise.resolve(this.contents.has(path));
  }

  text(path: string): string | null {
    const content = this.contents.get(path);
    return content === undefined ? null : Buffer.from(content, 'base64').toString();
  }

  paths(): string[] {
    return [...this.contents.keys()].sort();
  }
}
