import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

/** The only letter that says who somebody is. Answers to it go to the network: the other's address is in the text. */
export const proposalExchanged = (data: LetterData<'proposal-exchanged'>): Letter => {
  const { name, email, phone } = data.other;
  const isHelper = data.side === 'helper';
  return {
    subject: subjectWith('Maak kennis', data.title),
    blocks: [
      {
        kind: 'text',
        text: isHelper
          ? `Fijn dat je wilt helpen met “${shownTitle(data.title)}”! De ander wil graag kennismaken.`
          : `Jullie willen allebei kennismaken over “${shownTitle(data.title)}”. Dit is wie je wil helpen:`,
      },
      {
        kind: 'facts',
        facts: [
          { name: 'Naam', value: shownTitle(name) },
          { name: 'Mail', value: email },
          ...(phone === null ? [] : [{ name: 'Telefoon', value: phone }]),
        ],
      },
      {
        kind: 'text',
        text: isHelper
          ? 'De ander heeft jouw gegevens ook gekregen. Wacht niet op elkaar: wie het eerst tijd heeft, mailt of belt.'
          : 'De helper heeft jouw gegevens ook gekregen. Stuur vandaag nog een mailtje, dan blijft het niet liggen.',
      },
      {
        kind: 'text',
        text: 'Gebruik deze gegevens alleen hiervoor. Over twee weken vragen we jullie allebei hoe het ging.',
      },
    ],
    isAnsweredElsewhere: true,
  };
};
