import type { Mail } from '../../../shared/services.mts';
import { someMatchingMails } from './some-matching-mails.ts';

const to = { name: 'Inwoner Één', address: 'inwoner@proefdorp.example' };
const statusUrl = 'https://proefdorp.example/aanmelden/status/abc/';

/** One of each letter, for tests, with the same words wherever somebody's words come. */
export const someMails = (words: string): Mail[] => [
  {
    letter: 'submission-received',
    to,
    data: {
      kind: 'offer',
      title: words,
      reference: 'BW-1234',
      statusUrl,
      disownUrl: 'https://proefdorp.example/aanmelden/niet-van-mij/xyz/',
    },
  },
  { letter: 'submission-in-review', to, data: { kind: 'request', title: words, statusUrl } },
  {
    letter: 'submission-question',
    to,
    data: { kind: 'initiative', title: words, text: words, statusUrl },
  },
  {
    letter: 'submission-placed',
    to,
    data: {
      kind: 'initiative',
      title: words,
      text: words,
      statusUrl,
      pageUrl: 'https://proefdorp.example/initiatieven/moestuin/',
    },
  },
  {
    letter: 'submission-declined',
    to,
    data: { kind: 'offer', title: words, text: words, statusUrl },
  },
  { letter: 'submission-withdrawn', to, data: { kind: 'request', title: words } },
  {
    letter: 'submission-links',
    to,
    data: { submissions: [{ title: words, statusUrl }] },
  },
  {
    letter: 'plan-failed',
    to,
    data: {
      title: words,
      action: 'publish',
      moment: '1 mei 2031 om 10:00',
      reason: words,
      entryUrl: 'https://cms.proefdorp.example/admin/3',
    },
  },
  {
    letter: 'moderation-digest',
    to,
    data: {
      received: {
        total: 1,
        first: [{ title: words, deskUrl: 'https://cms.proefdorp.example/admin/1' }],
      },
      answered: {
        total: 1,
        first: [{ title: words, deskUrl: 'https://cms.proefdorp.example/admin/2' }],
      },
      late: 2,
      deskUrl: 'https://cms.proefdorp.example/admin',
    },
  },
  ...someMatchingMails(words),
];
