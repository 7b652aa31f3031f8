import type { Mail } from '../../../shared/services.mts';

const to = { name: 'Inwoner Twee', address: 'twee@proefdorp.example' };
const manageUrl = 'https://proefdorp.example/expertise/beheer/abc/';
const answerUrl = 'https://proefdorp.example/expertise/antwoord/xyz/';

/** One of each letter on offers and requests, for tests. */
export function someMatchingMails(words: string): Mail[] {
  const card = { title: words, text: words, tags: [words], area: 'Proefdorp' };
  return [
    {
      letter: 'listing-placed',
      to,
      data: { kind: 'offer', title: words, code: 'K7-M3QPA', isPublic: true, manageUrl },
    },
    {
      letter: 'listing-expires',
      to,
      data: { kind: 'request', title: words, until: '1 mei 2031', manageUrl },
    },
    { letter: 'listing-erased', to, data: { kind: 'offer' } },
    {
      letter: 'proposal-ask',
      to,
      data: { turn: 'first', message: words, request: card, until: '8 mei 2031', answerUrl },
    },
    {
      letter: 'proposal-confirm',
      to,
      data: { turn: 'first', title: words, offer: card, until: '8 mei 2031', answerUrl },
    },
    {
      letter: 'proposal-exchanged',
      to,
      data: {
        side: 'helper',
        title: words,
        other: { name: words, email: 'een@proefdorp.example', phone: null },
      },
    },
    { letter: 'proposal-ended', to, data: { side: 'helper', title: words, end: 'expired' } },
    {
      letter: 'proposal-outcome',
      to,
      data: { turn: 'first', side: 'requester', title: words, answerUrl },
    },
    { letter: 'new-offers', to, data: { title: words, offers: [card], manageUrl } },
    {
      letter: 'matching-digest',
      to,
      data: {
        expiring: [{ kind: 'offer', title: words, until: '1 mei 2031' }],
        unasked: [{ title: words }],
        deskUrl: 'https://cms.proefdorp.example/admin/plugins/expertise-matching',
      },
    },
    {
      letter: 'combination-ask',
      to,
      data: {
        turn: 'first',
        title: words,
        message: words,
        gifts: [
          { role: 'give', offer: words, request: words },
          { role: 'get', offer: words, request: words },
          { role: 'others', offer: words, request: words },
        ],
        until: '8 mei 2031',
        answerUrl,
      },
    },
    {
      letter: 'combination-agreed',
      to,
      data: {
        title: words,
        gifts: [{ from: words, to: words, offer: words, request: words }],
        others: [
          { initiative: words, name: words, email: 'een@proefdorp.example', phone: '070 000 1001' },
        ],
        isShown: true,
      },
    },
    { letter: 'combination-ended', to, data: { title: words, end: 'declined' } },
    { letter: 'combination-outcome', to, data: { turn: 'first', title: words, answerUrl } },
  ];
}
