/** Starts one product for all journeys of a run, since a start fills a whole network. */
import type { TestProject } from 'vitest/node';
import { AdminApi } from './admin-api.ts';
import { readCredentials } from './installation.ts';
import { startProduct } from './product.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct({ restartsAfterDeath: true });
  try {
    const { dataDir, siteUrl, cmsUrl, searchUrl, env } = product;
    const { editor, coordinator } = readCredentials(product);
    const tokens = {
      editor: await AdminApi.login(cmsUrl, editor),
      coordinator: await AdminApi.login(cmsUrl, coordinator),
    };
    project.provide('shared', { dataDir, siteUrl, cmsUrl, searchUrl, env, tokens });
  } catch (error) {
    await product.remove();
    throw error;
  }
  return () => product.remove();
}
