import type { Picture, Queries } from '../../read-model/queries.ts';
import { eventCard, type EventCard } from '../event/card-data.ts';
import { newestExpertise, type NewestSide } from '../expertise/newest.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { newsCard, type NewsCard } from '../news-flash/card-data.ts';
import { fieldGroups, type FieldGroup } from '../policy-field/groups.ts';

const INITIATIVES = 6;
const NEWS_FLASHES = 3;
const EVENTS = 4;
const LISTINGS = 2;

export interface HomePage {
  name: string;
  tagline: string | null;
  description: string | null;
  email: string | null;
  publisher: string | null;
  region: string | null;
  heroTitle: string;
  heroText: string | null;
  heroPicture: Picture | null;
  groups: FieldGroup[];
  initiatives: InitiativeCard[];
  news: NewsCard[];
  events: EventCard[];
  expertise: NewestSide[];
}

/** All that the home page shows. */
export function homePage(queries: Queries): HomePage {
  const network = queries.network();
  return {
    name: network.name,
    tagline: network.tagline,
    description: network.description,
    email: network.email,
    publisher: network.publisher,
    region: network.region,
    heroTitle: network.heroTitle ?? network.name,
    heroText: network.heroText ?? network.tagline,
    heroPicture: queries.picture(network.heroPicture),
    groups: fieldGroups(queries),
    initiatives: queries
      .list('initiative/newest', { limit: INITIATIVES })
      .map((initiative) => initiativeCard(queries, initiative)),
    news: queries
      .list('news-flash/newest', { limit: NEWS_FLASHES })
      .map((newsFlash) => newsCard(queries, newsFlash)),
    events: queries.upcomingEvents(EVENTS).map(eventCard),
    expertise: newestExpertise(queries, LISTINGS),
  };
}
