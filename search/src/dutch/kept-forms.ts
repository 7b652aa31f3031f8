/**
 * Forms of words that the dictionary does not join, or joins with the wrong ones: `ouderen` are not parents,
 * `leden` not sorrows. These lines come before the dictionary.
 */
const families = `
oudere ouderen
ouder ouders
jongere jongeren
lid leden
bestuurslid bestuursleden
raadslid raadsleden
coach coaches
kind kinderen kindje kindjes
stage stages
cafe cafes cafeetje
initiatief initiatieven
bedrijf bedrijven bedrijfje bedrijfjes
buur buren buurvrouw buurman
begroting begrotingen
muziek
sport sporten
school scholen schooltje schooltjes
vlucht vluchten
weg wegen weggetje weggetjes
aed aeds
zwerfafval
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const byForm = new Map(families.flatMap((family) => family.map((form) => [form, family])));

/** The forms kept for a word, the base first; null when the dictionary knows best. */
export const keptForms = (word: string): readonly string[] | null => byForm.get(word) ?? null;
