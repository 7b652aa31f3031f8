/** Texts of the forms with which people ask and offer expertise. */
export const listingFormTexts = {
  'listing.title.request': 'Stel je vraag',
  'listing.title.offer': 'Bied je hulp aan',
  'listing.lead.request':
    'Vertel waar je op vastloopt. Wij zoeken iemand die weet hoe het moet, liefst bij jou in de buurt.',
  'listing.lead.offer':
    'Vertel wat je kunt of hebt meegemaakt. Past het bij een vraag, dan vragen we of je wilt helpen.',
  'listing.beforeTime': 'Het kost ongeveer vijf minuten.',
  'listing.beforePrivate':
    'Je naam, mailadres en telefoonnummer komen niet op de site. Een ander krijgt ze pas als jij daar ja op zegt.',
  'listing.beforePeople': (network: string) =>
    `Iemand van ${network} leest het eerst. Daarna komt het op de site.`,
  'listing.beforeNext': 'Je krijgt een mail met een link. Daarmee stop, wijzig of wis je het zelf.',
  'listing.answers.request': 'Je vraagt om kennismaking met:',
  'listing.answers.offer': 'Je wilt helpen met:',

  'listing.subject': 'Waar gaat het over?',
  'listing.subjectText.request': 'Dit lezen mensen op de site. Noem geen namen.',
  'listing.subjectText.offer': 'Dit lezen mensen op de site. Noem geen namen.',
  'listing.where': 'Waar en wanneer?',
  'listing.whereText.request': 'Zo vinden we iemand in de buurt.',
  'listing.whereText.offer': 'Zo vinden we een vraag die bij je past.',
  'listing.who': 'Van wie is het?',
  'listing.whoText': 'Op de site staat alleen wat voor iemand je bent, geen naam.',
  'listing.you': 'Over jou',
  'listing.youText': 'Alleen voor ons, om contact met je te houden.',
  'listing.secondNeed': 'Zoek je nog iets anders?',
  'listing.secondNeedText':
    'Is het iets heel anders, zet het dan hier. Dan zoeken we er iemand anders bij.',

  'listing.field.title.request': 'Wat zoek je, in één zin?',
  'listing.field.title.offer': 'Wat bied je aan, in één zin?',
  'listing.field.text.request': 'Vertel er meer over',
  'listing.field.text.offer': 'Vertel er meer over',
  'listing.field.tags': 'Onderwerpen',
  'listing.field.ownWords': 'Of in je eigen woorden',
  'listing.field.area.request': 'In welke plaats of buurt?',
  'listing.field.area.offer': 'Waar woon of werk je?',
  'listing.field.reach': 'Hoe ver wil je gaan?',
  'listing.field.neededBy': 'Vóór wanneer heb je het nodig?',
  'listing.field.availability.request': 'Wanneer komt het jullie uit?',
  'listing.field.availability.offer': 'Wanneer kun je?',
  'listing.field.languages': 'Welke talen spreek je?',
  'listing.field.capacity': 'Hoeveel vragen tegelijk?',
  'listing.field.personKind': 'Wat voor iemand ben je?',
  'listing.field.initiative.request': 'Voor welk initiatief op deze site?',
  'listing.field.initiative.offer': 'Hoor je bij een initiatief op deze site?',
  'listing.field.visibility': 'Wie mag dit zien?',
  'listing.field.remarks': 'Wil je ons nog iets zeggen?',
  'listing.noInitiative': 'Staat er niet bij, of geen',

  'listing.hint.title.request': 'Bijvoorbeeld: hulp bij een subsidie voor onze moestuin.',
  'listing.hint.title.offer': 'Bijvoorbeeld: ik maak begrotingen voor kleine stichtingen.',
  'listing.hint.text.request':
    'Wat wil je bereiken, en waar loop je op vast? Hoe preciezer, hoe beter we kunnen zoeken.',
  'listing.hint.text.offer':
    'Wat kun je, wat heb je al eens gedaan, en voor wie? Ook wat je zelf hebt meegemaakt telt.',
  'listing.hint.tags': (count: number) =>
    `Kies er een, twee of hooguit ${count}. Zo vinden we sneller wie past.`,
  'listing.hint.ownWords': 'Hooguit drie, met komma’s ertussen.',
  'listing.hint.neededBy': 'Alleen als er haast bij is.',
  'listing.hint.availability': 'Bijvoorbeeld: op dinsdagavond, of alleen telefonisch.',
  'listing.hint.languages': 'Kies alle talen waarin jullie kunnen overleggen.',
  'listing.hint.capacity': 'We vragen je nooit voor meer tegelijk.',

  'listing.visibility.public': 'Iedereen, zonder mijn naam',
  'listing.visibility.publicText': 'Het komt op de site. Anderen kunnen erop reageren.',
  'listing.visibility.coordinator-only': 'Alleen de coördinator',
  'listing.visibility.coordinator-onlyText': 'Het komt niet op de site. Wij zoeken er iemand bij.',

  'listing.suggest': 'Stel onderwerpen voor',
  'listing.suggestText':
    'We lezen wat je schreef en stellen onderwerpen voor. Er wordt niets verstuurd.',
  'listing.suggested': 'Past dit erbij?',
  'listing.said': (words: string) => `je schreef ‘${words}’`,
  'listing.suggestedCount': (count: number) =>
    count === 1 ? '1 onderwerp om uit te kiezen' : `${count} onderwerpen om uit te kiezen`,
  'listing.noSuggestions': 'Schrijf iets meer, of kies zelf een onderwerp.',
  'listing.allTags': 'Kies zelf uit alle onderwerpen',
  'listing.special': 'Wil je dit wel delen?',
  'listing.specialText': (words: string) =>
    `Je schrijft ‘${words}’. Dat zegt iets over iemands gezondheid, geloof, afkomst of geaardheid, en iedereen kan het lezen. Laat het weg als het niet nodig is.`,
  'listing.nearby.request': 'Misschien bestaat het al',
  'listing.nearby.offer': 'Hier wordt al om gevraagd',
  'listing.nearbyText.request': 'Dit bieden anderen aan. Je kunt er ook meteen op reageren.',
  'listing.nearbyText.offer': 'Kun jij hiermee helpen? Je kunt er ook meteen op reageren.',

  'listing.required.title': 'Vertel in één zin waar het over gaat.',
  'listing.required.text': 'Vertel er meer over.',
  'listing.required.tags': 'Kies minstens één onderwerp, of vul er zelf een in.',
  'listing.required.personKind': 'Kies wat voor iemand je bent.',
  'listing.required.languages': 'Kies minstens één taal.',
  'listing.error.shortText': 'Schrijf iets meer: minstens 20 tekens.',
  'listing.error.date': 'Vul een datum in, bijvoorbeeld 31-12-2026, of laat het leeg.',
} as const;
