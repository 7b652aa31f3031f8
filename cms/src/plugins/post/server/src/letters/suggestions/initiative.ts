import { oneLine } from '../../rules/one-line.ts';
import { paragraphs, type DeclineReason, type Suggestions } from './suggestions.ts';

/** First texts about an initiative. */
export const initiativeSuggestions: Suggestions = {
  'submission-question': () =>
    paragraphs(
      'Mooi dat je dit wilt doen! We willen je inzending graag goed begrijpen. Wil je ons nog iets vertellen?',
      '- Wie doen er mee, en wie kunnen er nog meedoen?\n- Waar en wanneer is het?\n- Wat heb je nog nodig?',
      'Een kort antwoord is genoeg.',
    ),

  'submission-placed': ({ title }) =>
    paragraphs(
      `Goed nieuws: “${oneLine(title)}” staat op onze site. Bedankt voor het delen!`,
      'Kijk even of alles klopt. Wil je iets veranderen of heb je nieuws? Laat het ons weten.',
      'Stuur de pagina ook door aan buren en bekenden. Zo vinden mensen die mee willen doen je initiatief.',
    ),

  'submission-declined': ({ title, reason }) =>
    paragraphs(
      `Bedankt voor je inzending “${oneLine(title)}”. We hebben die goed gelezen. We plaatsen die niet op onze site.`,
      ...reasons[reason === 'not-expertise' ? 'other' : reason],
    ),
};

/** Why it is not placed, and what somebody can do next. */
const reasons: Record<Exclude<DeclineReason, 'not-expertise'>, string[]> = {
  'not-an-initiative': [
    'Op onze site staan plannen van bewoners die samen iets voor hun buurt doen. Je inzending lijkt iets anders te zijn.',
    'Wil je wel samen met anderen iets beginnen? Schrijf dan op wat je wilt doen en voor wie, en stuur het opnieuw in. Ook een klein idee is welkom. Heb je een klacht of een melding? Dan kun je daarmee terecht bij je gemeente.',
  ],
  'outside-area': [
    'Je plan speelt zich af buiten het gebied waar wij werken. We kunnen je daarom niet goed helpen.',
    'Kijk of er bij jou in de buurt ook een netwerk van bewoners is, of vraag het aan je gemeente. Doe je ook iets in ons gebied? Stuur je plan dan opnieuw in en schrijf erbij waar het is.',
  ],
  duplicate: [
    'Dit initiatief staat al op onze site, of we hebben het al eerder ontvangen. Dubbel plaatsen maakt het voor anderen lastig zoeken.',
    'Wil je iets toevoegen of verbeteren aan wat er staat? Laat ons weten wat er anders moet, dan passen we het aan.',
  ],
  incomplete: [
    'We weten nog te weinig om je initiatief te kunnen plaatsen.',
    'Je kunt het opnieuw insturen. Schrijf dan op wat je wilt doen, voor wie, waar en met wie. Kom je er niet uit? Laat het ons weten, dan denken we met je mee.',
  ],
  'house-rules': [
    'Een deel van je inzending past niet bij onze huisregels. We plaatsen bijvoorbeeld niets dat mensen beledigt of buitensluit, en geen gegevens van anderen zonder dat zij dat weten.',
    'Je kunt je tekst aanpassen en opnieuw insturen. We kijken er dan met een frisse blik naar.',
  ],
  spam: [
    'Je inzending lijkt op reclame. Daar is onze site niet voor.',
    'Zien we dit verkeerd? Vertel ons dan in je eigen woorden wat je voor de buurt wilt doen, en stuur het opnieuw in.',
  ],
  other: [
    'We denken dat onze site op dit moment niet de goede plek is voor je plan.',
    'Wil je weten waarom, of wil je verder praten? Laat het ons weten. We kijken graag samen wat er wel kan.',
  ],
};
