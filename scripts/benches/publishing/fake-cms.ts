/** What the site reads of a cms, from memory: so only the site and the search are measured. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { uidByKind, type Kind } from '@burgerwerf/cms/contract';
import type { Content } from './content.ts';

/** As many as the real one gives. */
const PAGE = 100;

export interface FakeCms {
  url: string;
  /** Resolves when the site was told, as when the cms answers the editor. */
  publish(changes: readonly { kind: Kind; id: string; entry: object | null }[]): void;
  close(): void;
}

export async function startFakeCms(content: Content, port: number): Promise<FakeCms> {
  const feed: { sequence: number; type: string; documentId: string }[] = [];
  const waiting = new Set<() => void>();
  const kinds = new Map(Object.entries(uidByKind).map(([kind, uid]) => [uid as string, kind]));
  const sorted = new Map<string, string[]>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://cms');
    if (url.pathname === '/api/publication/changes') answerChanges(url, request, response);
    else if (url.pathname.startsWith('/api/publication/entries/')) answerEntries(url, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${String(port)}`,
    publish(changes) {
      for (const { kind, id, entry } of changes) {
        const entries = content.entries.get(kind) ?? new Map<string, object>();
        content.entries.set(kind, entries);
        if (entry) entries.set(id, entry);
        else entries.delete(id);
        sorted.delete(kind);
        feed.push({ sequence: feed.length + 1, type: uidByKind[kind], documentId: id });
      }
      for (const answer of [...waiting]) answer();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };

  function answerChanges(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const after = Number(url.searchParams.get('after'));
    const answer = () => {
      waiting.delete(answer);
      clearTimeout(timer);
      const changes = feed.slice(after, after + PAGE);
      send(response, { epoch: 'bench', last: feed.length, changes });
    };
    const wait = feed.length > after ? 0 : Number(url.searchParams.get('wait')) * 1000;
    const timer = setTimeout(answer, wait);
    waiting.add(answer);
    request.once('close', () => {
      if (!response.writableEnded) waiting.delete(answer);
    });
    if (wait === 0) answer();
  }

  function answerEntries(url: URL, response: ServerResponse): void {
    const kind = kinds.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? '')) ?? '';
    const entries = [...content.entries].find(([name]) => name === kind)?.[1];
    const ids = url.searchParams.get('ids')?.split(',');
    if (ids) {
      send(response, { entries: ids.flatMap((id) => entries?.get(id) ?? []), next: null });
      return;
    }
    const all = sorted.get(kind) ?? [...(entries?.keys() ?? [])].sort();
    sorted.set(kind, all);
    const after = url.searchParams.get('after') ?? '';
    const start = after === '' ? 0 : all.indexOf(after) + 1;
    const page = all.slice(start, start + PAGE);
    const next = page.length === PAGE ? (page.at(-1) ?? null) : null;
    send(response, { entries: page.flatMap((id) => entries?.get(id) ?? []), next });
  }
}

function send(response: ServerResponse, body: object): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body));
}
