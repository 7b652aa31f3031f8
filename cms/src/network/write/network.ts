import { drawHero } from '../../pictures/index.ts';
import { addDrawing } from '../media-library.ts';
import type { NetworkFolder } from '../network-folder.ts';
import type { Filling } from './filling.ts';

export async function writeNetworkSettings(
  { strapi, write }: Filling,
  settings: NetworkFolder['network'],
): Promise<void> {
  const { name, locale: _locale, theme: _theme, mailFrom: _mailFrom, ...own } = settings;
  await write('api::network.network', { field: 'name', value: name }, async () => ({
    ...own,
    // It says what the text beside it says.
    heroPicture: await addDrawing(strapi, 'voorpagina', '', () => drawHero(name)),
  }));
}
