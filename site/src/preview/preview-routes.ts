import type { IncomingMessage, ServerResponse } from 'node:http';
import { t } from '../i18n/t.ts';
import type { PublicFiles } from '../publisher/public-files.ts';
import type { App } from '../publisher/renderer.ts';
import type { ReadOriginal } from '../publisher/renditions.ts';
import type { ReadableEntries } from '../read-model/readable-entries.ts';
import type { OnDemandRoute } from '../server/on-demand.ts';
import { contentSecurityPolicy } from '../server/security-headers.ts';
import { makePicture } from './make-picture.ts';
import type { PreviewPort } from './preview-port.ts';
import { mediaPath, PreviewPictures } from './preview-pictures.ts';
import { incompleteNotice, notices, type PreviewNotice } from './preview-notices.ts';
import { renderDraft, renderNotice } from './render-draft.ts';

export interface PreviewOptions {
  previews: PreviewPort;
  /** What is on the site now. */
  entries: ReadableEntries;
  files: Pick<PublicFiles, 'has'>;
  app: App;
  readOriginal: ReadOriginal;
  siteUrl: URL;
  /** Where the admin is, which shows previews in a frame. */
  adminOrigin: string;
  clock: () => number;
}

const previewPath = (token: string): string => `/voorbeeld/${encodeURIComponent(token)}/`;

/** `/voorbeeld/<token>/`: what an editor is writing, as the page that it will be. */
export function previewRoutes(options: PreviewOptions): OnDemandRoute[] {
  const { adminOrigin, clock } = options;
  const pictures = new PreviewPictures();
  const headers = {
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': contentSecurityPolicy(adminOrigin),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };

  return [
    { pattern: /^\/voorbeeld\/([^/]+)\/$/, takesForms: false, handle: showPage },
    { pattern: /^\/voorbeeld\/([^/]+\/beeld\/[^/]+)$/, takesForms: false, handle: showPicture },
  ];

  async function showPage(
    request: IncomingMessage,
    response: ServerResponse,
    token: string,
  ): Promise<void> {
    const { status, body } = await makePage(token);
    response.writeHead(status, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function makePage(token: string): Promise<{ status: number; body: string }> {
    const found = await options.previews.find(token);
    if (found.kind !== 'found') return notice(notices[found.kind]);
    const { preview } = found;
    const draftNotice = {
      status: preview.status,
      editUrl: preview.editUrl,
      adminOrigin,
      path: previewPath(token),
      expiresAt: preview.expiresAt,
    };
    const made = await renderDraft(options, preview, draftNotice, clock());
    if (made.kind === 'incomplete') return notice(incompleteNotice(made.fields, preview.editUrl));
    if (made.kind === 'no-page') return notice(notices.unknown);
    pictures.remember(token, made.files, Date.parse(preview.expiresAt));
    return { status: 200, body: made.body };
  }

  async function notice({
    status,
    page,
  }: PreviewNotice): Promise<{ status: number; body: string }> {
    return { status, body: await renderNotice(options, page, clock()) };
  }

  async function showPicture(
    request: IncomingMessage,
    response: ServerResponse,
    parameter: string,
  ): Promise<void> {
    const [token = '', , name = ''] = parameter.split('/');
    const path = mediaPath(name);
    let source = pictures.find(token, path, clock());
    if (source === 'unknown') {
      // After a restart: the page tells again which it shows, if its link is still right.
      await makePage(token);
      source = pictures.find(token, path, clock());
    }
    if (source === null || source === 'unknown') {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(t('draft.unknown'));
      return;
    }
    const { type, bytes } = await makePicture(path, source, options.readOriginal);
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Cache-Control': 'private, max-age=600',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}
