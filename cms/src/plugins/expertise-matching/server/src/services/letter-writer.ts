import type { Core } from '@strapi/strapi';
import type { Mail } from '@burgerwerf/plugin-post/shared';
import type { Side } from '../../../shared/states.mts';
import { proposalLinks } from '../constants.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import { configOf } from '../plugin-config.ts';
import { cardOf } from '../rules/card-of.ts';
import { dutchDate } from '../rules/dutch-date.ts';
import type { ProposalLetter } from '../rules/proposal-decision.ts';
import { answerableUntil } from '../rules/proposal-times.ts';
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

/** Both sides of a proposal, as they are after the decision. */
export interface Pair {
  offer: KeptListing;
  request: KeptListing;
}

/** For a letter on a request of which nothing is left. */
const NAMELESS = 'een vraag die er niet meer is';

const listingOf = ({ offer, request }: Pair, side: Side) => (side === 'helper' ? offer : request);

/** Puts the letters that go with a decision in the outbox, within the transaction of that decision. */
export async function sendProposalLetters(
  strapi: Core.Strapi,
  letters: readonly ProposalLetter[],
  proposal: KeptProposal,
  pair: Pair,
): Promise<void> {
  if (letters.length === 0) return;
  const names = await pluginServices(strapi).cards.names();
  const { links, outbox } = postServices(strapi);
  const site = siteLinks(configOf(strapi).siteUrl);
  const title = pair.request.shown?.title ?? NAMELESS;
  const until = dutchDate(answerableUntil(proposal));
  const mails: Mail[] = [];
  for (const intent of letters) {
    const { contact } = listingOf(pair, intent.to);
    // Who was erased meanwhile hears nothing any more.
    if (contact === null) continue;
    const data = await mailFor(intent);
    if (data) mails.push({ ...data, about: proposal.id });
  }
  await outbox.put(mails);

  async function answerUrl(side: Side): Promise<string> {
    const request = { ...proposalLinks[side], subject: proposal.id };
    const [token = ''] = await links.issue([request]);
    return site.answer(token);
  }

  async function mailFor(intent: ProposalLetter): Promise<Mail | null> {
    const contact = listingOf(pair, intent.to).contact;
    if (contact === null) return null;
    const to = { name: contact.name, address: contact.email };
    switch (intent.letter) {
      case 'ask': {
        const request = cardOf(pair.request, names, proposal.need);
        if (!request) return null;
        const { turn } = intent;
        const { message } = proposal;
        return {
          letter: 'proposal-ask',
          to,
          data: { turn, message, request, until, answerUrl: await answerUrl('helper') },
        };
      }
      case 'confirm': {
        const offer = cardOf(pair.offer, names);
        if (!offer) return null;
        const { turn } = intent;
        return {
          letter: 'proposal-confirm',
          to,
          data: { turn, title, offer, until, answerUrl: await answerUrl('requester') },
        };
      }
      case 'exchanged': {
        const other = listingOf(pair, intent.to === 'helper' ? 'requester' : 'helper').contact;
        if (other === null) throw new Error('Details cannot be exchanged with who is gone');
        return { letter: 'proposal-exchanged', to, data: { side: intent.to, title, other } };
      }
      case 'outcome': {
        const { turn } = intent;
        const url = await answerUrl(intent.to);
        return {
          letter: 'proposal-outcome',
          to,
          data: { turn, side: intent.to, title, answerUrl: url },
        };
      }
      case 'ended': {
        const end = proposal.end ?? 'done';
        return { letter: 'proposal-ended', to, data: { side: intent.to, title, end } };
      }
    }
  }
}
