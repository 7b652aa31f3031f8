import type { Core } from '@strapi/strapi';
import type { Letters } from '../../../shared/services.mts';
import { suggest } from '../letters/suggestions/suggest.ts';
import { readNetwork } from '../network.ts';
import { writtenMail } from '../rendering/written-mail.ts';

/** A screen breaks lines by itself. */
const UNBROKEN = Infinity;

const letters = ({ strapi }: { strapi: Core.Strapi }): Letters => ({
  suggest,

  async preview(mail) {
    const { name: network, email } = await readNetwork(strapi);
    const { subject, text } = writtenMail(mail, { network, canAnswer: email !== null }, UNBROKEN);
    return { subject, text };
  },
});

export default letters;
