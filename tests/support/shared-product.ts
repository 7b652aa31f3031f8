import { inject } from 'vitest';
import { AdminApi } from './admin-api.ts';
import type { Installation } from './installation.ts';

interface SharedProduct extends Installation {
  /** The cms allows few logins in a short time, so these are made once. */
  readonly tokens: { readonly editor: string; readonly coordinator: string };
  /** The environment of its commands. */
  readonly env: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    shared: SharedProduct;
  }
}

/** The product that all journeys of this run use; each makes entries of its own in it. */
export const sharedProduct = (): SharedProduct => inject('shared');

/** Its content as the editor handles it. */
export const sharedEditor = (): AdminApi =>
  new AdminApi(inject('shared').cmsUrl, inject('shared').tokens.editor);

/** With which the editor is logged in, for a browser. */
export const sharedEditorToken = (): string => inject('shared').tokens.editor;

/** The same as the coordinator handles it, who also sees contact persons. */
export const sharedCoordinator = (): AdminApi =>
  new AdminApi(inject('shared').cmsUrl, inject('shared').tokens.coordinator);
