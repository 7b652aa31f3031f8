import { bees } from './bees.ts';
import { bicycle } from './bicycle.ts';
import { books } from './books.ts';
import { bus } from './bus.ts';
import { canal } from './canal.ts';
import { care } from './care.ts';
import { coffee } from './coffee.ts';
import { computer } from './computer.ts';
import { festival } from './festival.ts';
import { garden } from './garden.ts';
import { heritage } from './heritage.ts';
import { houses } from './houses.ts';
import { kitchen } from './kitchen.ts';
import { language } from './language.ts';
import { litter } from './litter.ts';
import { market } from './market.ts';
import { meeting } from './meeting.ts';
import { mill } from './mill.ts';
import { music } from './music.ts';
import { painting } from './painting.ts';
import { petanque } from './petanque.ts';
import { playground } from './playground.ts';
import { repair } from './repair.ts';
import type { Motif } from '../motifs.ts';
import type { Scene } from './scene.ts';
import { solar } from './solar.ts';
import { theatre } from './theatre.ts';
import { trees } from './trees.ts';
import { walking } from './walking.ts';
import { youth } from './youth.ts';

/** Every motif that is a scene; the portrait is drawn in its own format. */
export const scenes = {
  garden,
  trees,
  bees,
  playground,
  bicycle,
  repair,
  kitchen,
  coffee,
  books,
  music,
  theatre,
  painting,
  petanque,
  walking,
  solar,
  canal,
  mill,
  market,
  houses,
  care,
  language,
  youth,
  computer,
  heritage,
  litter,
  bus,
  meeting,
  festival,
} as const satisfies Record<Exclude<Motif, 'portrait'>, Scene>;
