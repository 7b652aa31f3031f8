import { oneLine } from '../../rules/one-line.ts';
import { submissionWords } from '../submission-words.ts';
import { paragraphs, type DeclineReason, type Suggestions } from './suggestions.ts';

type Kind = 'offer' | 'request';

/** First texts about an offer or a request of expertise. */
export const listingSuggestions = (kind: Kind): Suggestions => ({
  'submission-question': () => paragraphs(...questions[kind], 'Een kort antwoord is genoeg.'),

  'submission-placed': ({ title }) =>
    paragraphs(
      `Goed nieuws: “${oneLine(title)}” staat klaar. Bedankt!`,
      'Kijk even of alles klopt. Wil je iets veranderen? Laat het ons weten.',
    ),

  'submission-declined': ({ title, reason }) => {
    const { name, that } = submissionWords[kind];
    return paragraphs(
      `Bedankt voor je ${name} “${oneLine(title)}”. We hebben ${that} goed gelezen. We plaatsen ${that} niet op onze site.`,
      ...reasonsFor(kind)[reason === 'not-an-initiative' ? 'other' : reason],
    );
  },
});

const questions: Record<Kind, string[]> = {
  offer: [
    'Mooi dat je wilt helpen! We willen je aanbod graag goed begrijpen. Wil je ons nog iets vertellen?',
    '- Waarmee kun je precies helpen?\n- Heb je dit al eens gedaan, en voor wie?\n- Hoeveel tijd heb je?',
  ],
  request: [
    'Goed dat je om hulp vraagt! We willen je hulpvraag graag goed begrijpen. Wil je ons nog iets vertellen?',
    '- Wat wil je bereiken?\n- Wat heb je zelf al gedaan?\n- Wanneer heb je de hulp nodig?',
  ],
};

/** Why it is not placed, and what somebody can do next. */
const reasonsFor = (kind: Kind): Record<Exclude<DeclineReason, 'not-an-initiative'>, string[]> => {
  const { name } = submissionWords[kind];
  return {
    'not-expertise':
      kind === 'offer'
        ? [
            'Hier bieden mensen hun kennis en ervaring aan, om initiatieven van bewoners te helpen. Je aanbod lijkt iets anders te zijn.',
            'Wil je wel helpen met wat je weet of kunt? Schrijf dan op waarmee, en stuur het opnieuw in.',
          ]
        : [
            'Hier vragen initiatieven van bewoners om kennis en ervaring van anderen. Je hulpvraag lijkt iets anders te zijn.',
            'Zoek je wel iemand die met je meedenkt of iets kan? Schrijf dan op waarmee, en stuur het opnieuw in.',
          ],
    'outside-area': [
      'Wij werken in een ander gebied dan jij. We kunnen je daarom niet goed met iemand in contact brengen.',
      'Kijk of er bij jou in de buurt ook een netwerk van bewoners is. Gaat het toch om ons gebied? Stuur het dan opnieuw in en schrijf erbij waar het is.',
    ],
    duplicate: [
      `Dit ${kind === 'offer' ? 'aanbod' : 'verzoek'} staat al op onze site, of we hebben het al eerder ontvangen.`,
      'Wil je iets toevoegen of verbeteren? Laat ons weten wat er anders moet, dan passen we het aan.',
    ],
    incomplete: [
      `We weten nog te weinig om je ${name} te kunnen plaatsen.`,
      kind === 'offer'
        ? 'Je kunt het opnieuw insturen. Schrijf dan op waarmee je kunt helpen, wat je eerder deed en wanneer je tijd hebt. Kom je er niet uit? Laat het ons weten.'
        : 'Je kunt het opnieuw insturen. Schrijf dan op wat je wilt bereiken en welke hulp je zoekt. Kom je er niet uit? Laat het ons weten.',
    ],
    'house-rules': [
      `Een deel van je ${name} past niet bij onze huisregels. We plaatsen bijvoorbeeld niets dat mensen beledigt of buitensluit. Ook plaatsen we niets over de gezondheid, het geloof of de afkomst van mensen.`,
      'Je kunt je tekst aanpassen en opnieuw insturen. We kijken er dan met een frisse blik naar.',
    ],
    spam: [
      `Je ${name} lijkt op reclame. Daar is onze site niet voor.`,
      'Zien we dit verkeerd? Vertel ons dan in je eigen woorden wat je bedoelt, en stuur het opnieuw in.',
    ],
    other: [
      'We denken dat onze site op dit moment niet de goede plek hiervoor is.',
      'Wil je weten waarom, of wil je verder praten? Laat het ons weten. We kijken graag samen wat er wel kan.',
    ],
  };
};
