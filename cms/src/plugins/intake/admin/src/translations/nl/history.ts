import type { history as english } from '../en/history.ts';

export const history: Record<keyof typeof english, string> = {
  'history.received': '{who} stuurde dit in',
  'history.taken': '{who} gaf dit een behandelaar',
  'history.released': '{who} gaf dit vrij',
  'history.edited': '{who} wijzigde de inzending',
  'history.noted': '{who} schreef een notitie',
  'history.asked': '{who} stelde een vraag',
  'history.answered': '{who} gaf antwoord',
  'history.placed': '{who} plaatste dit op de site',
  'history.declined': '{who} wees dit af',
  'history.reopened': '{who} opende dit opnieuw',
  'history.withdrawn': '{who} trok dit in',
  'history.disowned': 'De eigenaar van het mailadres liet weten dat dit niet van hem of haar is',
  'history.erased': '{who} wiste de inhoud, omdat de bewaartijd voorbij is',
  'history.other': '{who} deed iets: {event}',
};
