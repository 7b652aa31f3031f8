/** Texts of the pages about what somebody submitted. */
export const submissionTexts = {
  'thanks.title': 'Bedankt, we hebben het',
  'thanks.text':
    'Binnen een kwartier krijg je een mail met een link. Krijg je die niet? Kijk dan bij je ongewenste mail, of stuur het opnieuw.',

  'status.title': 'Hoe staat het ermee?',
  'status.of': (title: string) => `Hoe staat het met ${title}?`,
  'status.untitled': 'Je aanmelding',
  'status.received': 'Ontvangen',
  'status.in-review': 'In behandeling',
  'status.asked-back': 'Vraag aan jou',
  'status.placed': 'Geplaatst',
  'status.declined': 'Niet geplaatst',
  'status.withdrawn': 'Ingetrokken',
  'status.decision': 'Besluit',
  'status.receivedText': (days: number) =>
    `Het is binnen. Binnen ${days} werkdagen hoor je van ons, per mail.`,
  'status.in-reviewText': (days: number) =>
    `Iemand kijkt ernaar. Binnen ${days} werkdagen na ontvangst hoor je van ons.`,
  'status.asked-backText': 'We hebben een vraag voor je. Zodra je antwoord geeft, gaan we verder.',
  'status.placedText': 'Je initiatief staat op de site. Deel het met je buren.',
  'status.placedText.offer':
    'Je aanbod is geplaatst. Past het bij een vraag, dan mailen we je. In een andere mail staat de link om het zelf te beheren.',
  'status.placedText.request':
    'Je vraag is geplaatst en we zoeken iemand die past. In een andere mail staat de link om hem zelf te beheren.',
  'status.declinedText': 'We hebben besloten het niet te plaatsen. Hieronder lees je waarom.',
  'status.withdrawnText': 'Je hebt het ingetrokken. Wat je stuurde is gewist.',
  'status.steps': 'Stappen',
  'status.done': 'Gedaan:',
  'status.now': 'Nu:',
  'status.todo': 'Daarna:',
  'status.reference': 'Kenmerk',
  'status.referenceText': 'Noem dit als je belt of mailt.',
  'status.receivedAt': 'Ontvangen op',
  'status.mail': 'Mail gaat naar',
  'status.toPage': 'Bekijk het op de site',
  'status.thread': 'Berichten',
  'status.question': (network: string) => `Vraag van ${network}`,
  'status.answer': 'Jouw antwoord',
  'status.letter': (network: string) => `Bericht van ${network}`,
  'status.yourAnswer': 'Jouw antwoord',
  'status.yourAnswerHint': 'Alleen wij lezen dit. Het komt niet vanzelf op de site.',
  'status.sendAnswer': 'Verstuur antwoord',
  'status.withdraw': 'Trek je aanmelding in',
  'status.withdrawText':
    'Dan komt het niet op de site en wissen we wat je stuurde. Dit kun je niet terugdraaien.',
  'status.withdrawSure': 'Ja, ik wil mijn aanmelding intrekken',
  'status.withdrawUnsure': 'Zet een vinkje als je het zeker weet.',
  'status.withdrawSend': 'Trek in',
  'status.thanks': 'Bedankt! Je aanmelding is binnen.',
  'status.thanksText': (address: string) =>
    address === ''
      ? 'We sturen je een mail met de link naar deze bladzijde.'
      : `We sturen een mail naar ${address} met de link naar deze bladzijde. Bewaar die: zo zie je altijd hoe het ervoor staat.`,
  'status.answered': 'Bedankt, je antwoord is binnen.',
  'status.withdrawnNow': 'Je aanmelding is ingetrokken.',
  'status.tooLate': 'Dit kon niet meer',
  'status.tooLateText': 'Er is intussen iets veranderd. Hieronder zie je hoe het nu staat.',
  'status.away': 'We kunnen het nu even niet nakijken',
  'status.awayText':
    'Er is een storing, of het is heel druk. Wat je stuurde is er nog. Probeer het over een minuut opnieuw.',
  'status.awayAnswer': 'Je antwoord is nog niet verstuurd. Het staat hieronder.',

  'links.title': 'Link kwijt?',
  'links.lead':
    'Vul het mailadres in waarmee je iets hebt ingestuurd. Dan sturen we je een nieuwe link.',
  'links.missing': 'Deze link werkt niet (meer)',
  'links.missingText':
    'Misschien mist er een stukje van, of is hij verlopen. Vul je mailadres in, dan krijg je een nieuwe.',
  'links.field': 'Je mailadres',
  'links.send': 'Stuur een nieuwe link',
  'links.sent': 'Kijk in je mail',
  'links.sentText':
    'Kennen we dit mailadres, dan krijg je binnen een kwartier een mail met nieuwe links. Komt er niets? Dan is er niets open onder dit adres, of gebruikte je een ander.',

  'notMine.title': 'Heb jij dit niet gestuurd?',
  'notMine.text': (title: string) =>
    `Iemand heeft met jouw mailadres “${title}” aangemeld. Was jij dat niet, laat het ons weten. Dan wissen we de aanmelding en je adres.`,
  'notMine.send': 'Nee, dit was ik niet',
  'notMine.keep': 'Was jij het wel? Dan hoef je niets te doen.',
  'notMine.done': 'Gewist',
  'notMine.doneText':
    'De aanmelding en je mailadres zijn gewist. Je krijgt hier geen mail meer over.',
  'notMine.missing': 'Deze link is al gebruikt',
  'notMine.missingText':
    'Of hij is verlopen. Krijg je nog mail van ons die niet voor jou is? Schrijf ons.',

  'preview.banner': 'Voorbeeld: dit staat nog niet op de site.',
  'preview.missing': 'Dit voorbeeld is er niet meer',
  'preview.missingText': 'De link is kort geldig. Open de aanmelding opnieuw in de redactie.',
} as const;
