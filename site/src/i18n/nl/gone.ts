/** What is said of pages that were there once. */
export const goneTexts = {
  'gone.initiative': 'Dit initiatief staat niet meer op de site',
  'gone.newsFlash': 'Deze nieuwsflits staat niet meer op de site',
  'gone.event': 'Deze activiteit staat niet meer op de site',
  'gone.policyField': 'Dit beleidsveld staat niet meer op de site',
  'gone.area': 'Dit gebied staat niet meer op de site',
  'gone.page': 'Deze pagina staat niet meer op de site',
  'gone.combination': 'Deze combinatie staat niet meer op de site',
  'gone.offer': 'Dit aanbod staat niet meer op de site',
  'gone.request': 'Deze vraag staat niet meer op de site',
  'gone.text': 'De redactie heeft de pagina weggehaald. Zoek hier verder:',
  'gone.expertiseText': 'Het is beantwoord, ingetrokken of verlopen. Zoek hier verder:',
  'gone.orBrowse': 'Of kijk bij:',
} as const;
