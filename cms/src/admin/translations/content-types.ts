/** The admin names a content type in menus and above lists, so in the plural. */
export const contentTypes: Readonly<Record<string, string>> = {
  Activiteit: 'Activiteiten',
  Beleidsveld: 'Beleidsvelden',
  Contactpersoon: 'Contactpersonen',
  Gebied: 'Gebieden',
  Initiatief: 'Initiatieven',
  Nieuwsflits: 'Nieuwsflitsen',
  Pagina: 'Pagina’s',
  Synoniem: 'Synoniemen',
};
