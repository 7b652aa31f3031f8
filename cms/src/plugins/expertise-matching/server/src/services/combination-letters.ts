import type { Core } from '@strapi/strapi';
import type { Mail } from '@burgerwerf/plugin-post/shared';
import { combinationLink } from '../constants.ts';
import type { KeptGift } from '../persistence/combination-gifts.ts';
import type { KeptCombination } from '../persistence/combination-row.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { configOf } from '../plugin-config.ts';
import type { CombinationLetter } from '../rules/combination-decision.ts';
import { partyAnswerableUntil } from '../rules/combination-times.ts';
import type { Party } from '../rules/combination.ts';
import { dutchDate } from '../rules/dutch-date.ts';
import { initiativesOf } from '../rules/initiatives-of.ts';
import { partySubject } from '../rules/party-subject.ts';
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

/** A combination as it is after a decision, with all that takes part in it. */
export interface WholeCombination {
  combination: KeptCombination;
  gifts: readonly KeptGift[];
  listings: ReadonlyMap<string, KeptListing>;
}

/** Of an initiative that was taken off the site meanwhile. */
const NAMELESS = 'een initiatief';

/** Puts the letters that go with a decision in the outbox, within the transaction of that decision. */
export async function sendCombinationLetters(
  strapi: Core.Strapi,
  letters: readonly CombinationLetter[],
  { combination, gifts, listings }: WholeCombination,
): Promise<void> {
  if (letters.length === 0) return;
  const { links, outbox } = postServices(strapi);
  const known = await pluginServices(strapi).initiatives.known(initiativesOf(gifts));
  const { id, title, message, parties, isShown } = combination;
  const nameOf = (initiative: string) => known.get(initiative)?.title ?? NAMELESS;
  const contactOf = ({ listingIds }: Party) =>
    listingIds.map((listing) => listings.get(listing)?.contact ?? null).find(Boolean) ?? null;
  const told = gifts.map(({ from, to, offerId, requestId }) => ({
    from,
    to,
    offer: listings.get(offerId)?.shown?.title ?? '',
    request: listings.get(requestId)?.shown?.title ?? '',
  }));

  async function answerUrl(place: number): Promise<string> {
    const [token = ''] = await links.issue([
      { ...combinationLink, subject: partySubject(id, place) },
    ]);
    return siteLinks(configOf(strapi).siteUrl).answer(token);
  }

  async function mailFor(intent: CombinationLetter): Promise<Mail | null> {
    const party = parties[intent.to];
    const contact = party ? contactOf(party) : null;
    // Who was erased meanwhile hears nothing any more.
    if (!party || contact === null) return null;
    const to = { name: contact.name, address: contact.email };
    switch (intent.letter) {
      case 'ask':
        return {
          letter: 'combination-ask',
          to,
          data: {
            turn: intent.turn,
            title,
            message,
            gifts: told.map(({ offer, request, ...gift }) => ({
              role: roleOf(gift, party.initiativeId),
              offer,
              request,
            })),
            until: dutchDate(partyAnswerableUntil(combination, party)),
            answerUrl: await answerUrl(intent.to),
          },
        };
      case 'agreed': {
        const others = parties.flatMap((other) => {
          const who = other === party ? null : contactOf(other);
          return who === null ? [] : [{ ...who, initiative: nameOf(other.initiativeId) }];
        });
        if (others.length !== parties.length - 1) {
          throw new Error('Details cannot be exchanged with who is gone');
        }
        const named = told.map((gift) => ({
          ...gift,
          from: nameOf(gift.from),
          to: nameOf(gift.to),
        }));
        return {
          letter: 'combination-agreed',
          to,
          data: { title, gifts: named, others, isShown },
        };
      }
      case 'outcome': {
        const { turn } = intent;
        const data = { turn, title, answerUrl: await answerUrl(intent.to) };
        return { letter: 'combination-outcome', to, data };
      }
      case 'ended':
        return {
          letter: 'combination-ended',
          to,
          data: { title, end: combination.end ?? 'done' },
        };
    }
  }

  const mails: Mail[] = [];
  for (const intent of letters) {
    const mail = await mailFor(intent);
    if (mail) mails.push({ ...mail, about: id });
  }
  await outbox.put(mails);
}

const roleOf = ({ from, to }: { from: string; to: string }, initiative: string) =>
  from === initiative ? 'give' : to === initiative ? 'get' : 'others';
