import { getFetchClient } from '@strapi/strapi/admin';
import { waiting as answer } from '../../../shared/desk-api.mts';
import { WaitingCount } from '../../../../admin-parts/waiting-count.ts';

/** The one number of this page. */
export const waiting = new WaitingCount(async () => {
  const { data } = await getFetchClient().get('/intake/waiting');
  return answer.parse(data).count;
});
