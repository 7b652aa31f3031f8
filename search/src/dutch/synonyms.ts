/** Words of which each stands for all the others of its group. The beginning of a kept list: edit it freely. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['burgerinitiatief', 'bewonersinitiatief', 'inwonersinitiatief', 'buurtinitiatief'],
  ['burgerinitiatieven', 'bewonersinitiatieven', 'inwonersinitiatieven', 'buurtinitiatieven'],
  ['vereniging', 'vzw', 'club'],
  ['zwerfafval', 'zwerfvuil', 'sluikstort', 'sluikstorten'],
  ['senioren', 'ouderen', 'bejaarden', '65-plussers'],
  ['jongeren', 'jeugd', 'tieners'],
  ['hangjongeren', 'hangjeugd'],
  ['cooperatie', 'coöperatief', 'coop'],
  ['energiecooperatie', 'energiecoöperatief'],
  ['mantelzorg', 'mantelzorger', 'mantelzorgers'],
  ['weggeefwinkel', 'ruilwinkel', 'gratis winkel'],
  ['boekenkast', 'boekenruilkast', 'minibieb', 'minibibliotheek'],
  ['moestuin', 'groentetuin', 'volkstuin'],
  ['buurthuis', 'wijkcentrum', 'dorpshuis', 'buurtcentrum', 'ontmoetingscentrum'],
  ['buurtpreventie', 'buurtwacht', 'buurtinformatienetwerk'],
  ['speeltuin', 'speelplaats', 'speelplein'],
  ['erfgoed', 'monumenten', 'geschiedenis'],
  ['fiets', 'rijwiel'],
  ['opvang', 'kinderopvang', 'creche'],
  ['vluchtelingen', 'nieuwkomers', 'statushouders', 'asielzoekers'],
  ['subsidie', 'toelage', 'financiering'],
  ['buurtbus', 'belbus'],
  ['eenzaamheid', 'eenzaam'],
  ['repaircafe', 'repair cafe', 'herstelcafe'],
];

/** The groups in the form of Meilisearch's setting: each word with those it stands for. */
export const synonymSetting = (
  groups: readonly (readonly string[])[] = synonymGroups,
): Record<string, string[]> => {
  const setting = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const others = setting.get(word) ?? new Set<string>();
      for (const other of group) if (other !== word) others.add(other);
      setting.set(word, others);
    }
  }
  const sorted = [...setting].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([word, others]) => [word, [...others]]));
};
