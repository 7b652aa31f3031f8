import type { PostConfig } from '../plugin-config.ts';
import { fileTransport } from './file-transport.ts';
import { smtpTransport } from './smtp-transport.ts';
import type { Transport } from './transport.ts';

/** The way out that the settings name. */
export const openTransport = (config: PostConfig): Transport =>
  config.smtpUrl === undefined
    ? fileTransport(config.folder)
    : smtpTransport(config.smtpUrl, config);
