import type { Core } from '@strapi/strapi';
import type { PreviewTokens } from '../../../shared/services.mts';
import { configOf } from '../plugin-config.ts';
import { previewToken, readPreviewToken } from '../preview-token.ts';

const HOUR = 60 * 60 * 1000;

const previewTokens = ({ strapi }: { strapi: Core.Strapi }): PreviewTokens => ({
  sign: (subject, hours) =>
    previewToken(subject, new Date(Date.now() + hours * HOUR), configOf(strapi).previewSecret),
  read: (token) => readPreviewToken(token, new Date(), configOf(strapi).previewSecret),
});

export default previewTokens;
