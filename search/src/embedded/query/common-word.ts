import type { Postings } from '../store/postings.ts';

/** A word that stands in more places finds enough as it is: nothing needs to be made of it. */
export const MANY_PLACES = 20_000;

export const isCommonWord = ({ slots }: Postings): boolean => slots.length > MANY_PLACES;
