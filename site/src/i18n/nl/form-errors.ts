/** What can be wrong with a form, and what to do about it. */
export const formErrorTexts = {
  'error.prefix': (title: string) => `Fout: ${title}`,
  'error.summary': (count: number) =>
    count === 1 ? 'Er is nog één ding niet goed' : `Er zijn nog ${count} dingen niet goed`,
  'error.summaryText': 'Wat je invulde is bewaard. Pas dit aan en verstuur het opnieuw:',
  'error.label': 'Fout:',

  'required.title': 'Vul de naam van het initiatief in.',
  'required.summary': 'Vertel in één of twee zinnen wat het is.',
  'required.description': 'Schrijf een beschrijving.',
  'required.stage': 'Kies hoe ver het is.',
  'required.policyFields': 'Kies minstens één beleidsveld.',
  'required.area': 'Kies een plaats of buurt.',
  'required.contact.name': 'Vul je naam in.',
  'required.contact.email': 'Vul je mailadres in.',
  'required.alternativeText': 'Schrijf wat er op deze foto te zien is.',
  'required.answer': 'Schrijf een antwoord.',
  'required.other': 'Vul dit in.',

  'error.too-short': 'Schrijf iets meer.',
  'error.too-long': (max: number) => `Maak dit korter: hooguit ${max} tekens.`,
  'error.too-longPlain': 'Maak dit korter.',
  'error.not-a-choice': 'Kies iets uit de lijst.',
  'error.too-many': 'Dit zijn er te veel. Haal er een of meer weg.',
  'error.too-manyFields': (max: number) => `Kies er hooguit ${max}.`,
  'error.not-a-number': 'Vul een heel getal in, alleen met cijfers.',
  'error.not-a-year': 'Vul een jaar in vier cijfers in, bijvoorbeeld 2019.',
  'error.too-small': 'Dit getal is te klein.',
  'error.number-too-large': 'Dit getal is te groot.',
  'error.not-an-email': 'Dit is geen mailadres. Bijvoorbeeld: naam@voorbeeld.nl',
  'error.not-a-phone':
    'Dit is geen telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 070 123 45 67.',
  'error.not-a-website': 'Dit is geen adres van een website. Bijvoorbeeld: www.buurttuin.example',
  'error.no-consent': 'Zet een vinkje als je akkoord bent. Zonder kunnen we het niet aannemen.',
  'error.unknown-photo': 'Deze foto is niet meer bewaard. Kies hem opnieuw.',
  'error.not-a-picture': 'Dit bestand is geen foto die we kunnen lezen. Gebruik JPEG, PNG of WebP.',
  'error.photo-too-large': 'Deze foto is groter dan 12 MB. Kies een kleinere.',
  'error.too-many-pixels':
    'Deze foto heeft te veel beeldpunten. Maak hem kleiner, of kies een andere.',
  'error.photo-too-small': 'Deze foto is te klein om op de site te zetten. Kies een grotere.',
  'error.photo-not-kept': 'Het bewaren van deze foto lukte niet. Kies hem opnieuw.',

  'notice.busy': 'Versturen lukt nu even niet',
  'notice.busyText':
    'Het is heel druk, of er is een storing. Wat je invulde staat hieronder nog. Probeer het over een minuut opnieuw.',
  'notice.limited': 'Je hebt veel verstuurd in korte tijd',
  'notice.limitedText': (minutes: number) =>
    minutes <= 1
      ? 'Wat je invulde staat hieronder nog. Probeer het over een minuut opnieuw.'
      : `Wat je invulde staat hieronder nog. Probeer het over ${minutes} minuten opnieuw.`,
  'notice.expired': 'De bladzijde stond lang open',
  'notice.expiredText':
    'Daarom vragen we je nog een keer te versturen. Wat je invulde staat er nog. Kijk het na en druk op Verstuur.',
  'notice.too-fast': 'Dat ging heel snel',
  'notice.too-fastText':
    'Zo snel, dat we even willen weten of je een mens bent. Wat je invulde staat er nog. Druk nog een keer op Verstuur.',
  'notice.rejected': 'We konden dit niet aannemen',
  'notice.rejectedText':
    'Er klopt iets niet, en we weten niet precies wat. Kijk alles na en probeer het opnieuw. Lukt het dan nog niet, stuur ons een mail.',

  'notice.tooLarge': 'Dit is te groot om te versturen',
  'notice.tooLargeText':
    'Samen zijn je foto’s of teksten te groot. Ga terug naar de vorige bladzijde: daar staat nog wat je invulde. Kies kleinere foto’s, of voeg ze een voor een toe.',
  'notice.tooSlow': 'Het versturen duurde te lang',
  'notice.tooSlowText':
    'Je verbinding was te langzaam. Ga terug naar de vorige bladzijde: daar staat nog wat je invulde. Probeer het opnieuw, of laat de foto’s weg.',
  'notice.broken': 'Hier konden we niets mee',
  'notice.brokenText': 'Wat er binnenkwam was geen formulier van deze site. Begin opnieuw.',
  'notice.foreign': 'Dit formulier komt van een andere site',
  'notice.foreignText':
    'Voor de veiligheid nemen we alleen formulieren van deze site aan. Vul het hier in, dan lukt het.',
  'notice.full': 'Het is nu heel druk',
  'notice.fullText':
    'Er worden op dit moment te veel foto’s verstuurd. Ga terug naar de vorige bladzijde: daar staat nog wat je invulde. Probeer het over een minuut opnieuw.',
  'notice.flood': 'Je verstuurt te veel',
  'notice.floodText': 'Wacht tien minuten en probeer het dan opnieuw.',
  'notice.back': 'Naar het formulier',
  'notice.again': 'Probeer opnieuw',
  'notice.sparePhotos': 'Foto’s die je net koos moet je later opnieuw kiezen.',
} as const;
