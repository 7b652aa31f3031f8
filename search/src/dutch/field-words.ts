/** Words that begin compounds of this field, and of which the dictionary does not say so. */
export const extraBeginnings: ReadonlySet<string> = new Set(
  `bouw buddy buren deel doe fix geef haak jeugd leen maak mini plus repair samen
  sociaal uitleen warmte zelf`.split(/\s+/u),
);

/** The same for words that end them, of which all forms will do. */
export const extraEndings: ReadonlySet<string> = new Set(
  `apotheek app bank bieb bos brigade buddy bus cafe camera coach dak fonds hal herstel hub hut kast kas kot kwartier les
  loket maatje mantel markt museum orkest pad peter pomp punt ruil soos theek tiendaagse touw vader wagen winkel`.split(
    /\s+/u,
  ),
);
