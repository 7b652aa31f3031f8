import type { Core } from '@strapi/strapi';
import type { Mail } from '@burgerwerf/plugin-post/shared';
import { statusLink } from '../constants.ts';
import { configOf } from '../plugin-config.ts';
import type { LetterIntent } from '../rules/decision.ts';
import { factsOf } from '../rules/submission-facts.ts';
import type { Submission } from '../rules/submission.ts';
import { siteLinks } from '../site-links.ts';
import { postServices } from './post-services.ts';

interface About {
  id: string;
  /** As it was before the decision: what was decided may have erased whom to write to. */
  before: Submission;
  /** Of the page on the site, for a letter that says it is there. */
  pagePath: string | null;
}

/** Puts the letter that goes with a decision in the outbox, within the transaction of that decision. */
export async function sendLetter(
  strapi: Core.Strapi,
  intent: LetterIntent,
  { id, before, pagePath }: About,
): Promise<void> {
  const { contact, submitted } = before;
  if (!contact || !submitted) return;
  const { links, outbox } = postServices(strapi);
  const site = siteLinks(configOf(strapi).siteUrl);
  const to = { name: contact.name, address: contact.email };
  const { kind } = submitted;
  const { title } = factsOf(submitted);
  if (intent.letter === 'submission-withdrawn') {
    await outbox.put([
      { letter: intent.letter, to, data: { kind, title }, about: id, leavesNothing: true },
    ]);
    return;
  }
  const [token = ''] = await links.issue([{ ...statusLink, subject: id }]);
  const statusUrl = site.status(token);
  await outbox.put([{ ...mail(), about: id }]);

  function mail(): Mail {
    switch (intent.letter) {
      case 'submission-in-review':
        return { letter: intent.letter, to, data: { kind, title, statusUrl } };
      case 'submission-question':
      case 'submission-declined':
        return { letter: intent.letter, to, data: { kind, title, statusUrl, text: intent.text } };
      case 'submission-placed': {
        const pageUrl = site.page(pagePath ?? '/');
        return {
          letter: intent.letter,
          to,
          data: { kind, title, statusUrl, text: intent.text, pageUrl },
        };
      }
      case 'submission-withdrawn':
        return { letter: intent.letter, to, data: { kind, title } };
    }
  }
}
