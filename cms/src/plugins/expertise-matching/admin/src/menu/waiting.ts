import { getFetchClient } from '@strapi/strapi/admin';
import { WaitingCount } from '../../../../admin-parts/waiting-count.ts';
import { waitingAnswer } from '../../../shared/desk/requests.mts';

/** Requests that somebody can be proposed for; the one number of this page. */
export const waiting = new WaitingCount(async () => {
  const { data } = await getFetchClient().get('/expertise-matching/waiting');
  return waitingAnswer.parse(data).count;
});
