/** The edit and list views, see general.ts. Keys without the `content-manager.` that Strapi puts before them. */
const texts = {
  'plugin.name': 'Inhoud',
  'header.name': 'Inhoud',
  'components.LeftMenu.collection-types': 'Lijsten',
  'components.LeftMenu.single-types': 'Van het netwerk',
  'components.LeftMenu.Search.label': 'Zoek in het menu',
  'HeaderLayout.button.label-add-entry': 'Nieuw',
  'containers.EditView.add.new-entry': 'Nieuw',
  'containers.Edit.pluginHeader.title.new': 'Nieuw',
  'containers.list.table-headers.status': 'Status',
  'pages.ListView.header-subtitle':
    '{number, plural, =0 {Niets} one {# stuk} other {# stuks}} gevonden',
  'components.TableDelete.label': '{number, plural, one {# gekozen} other {# gekozen}}',
  'components.TableEmpty.withoutFilter': 'Hier staat nog niets.',
  'components.TableEmpty.withFilters': 'Met deze filters is er niets gevonden.',
  'components.TableEmpty.withSearch': 'Niets gevonden voor “{search}”.',
  'components.empty-repeatable': 'Nog leeg. Klik om dit in te vullen.',
  'relation.add': 'Kies of zoek',
  'App.schemas.data-loaded': 'Klaar met laden',
  'components.Blocks.expand': 'Groter maken',
  'components.Blocks.dnd.instruction':
    'Verplaats een blok met Command of Control, Shift en de pijl omhoog of omlaag',
  'containers.edit.panels.default.title': 'Bewaren en publiceren',
  'containers.edit.panels.default.more-actions': 'Meer acties',
  'containers.edit.tabs.label': 'Concept of gepubliceerd',
  'containers.Edit.delete-entry': 'Verwijderen',
  'actions.open-in-new-tab.label': 'Open in een nieuw tabblad',
  'actions.clone.error': 'Kopiëren is niet gelukt.',
  'actions.delete.dialog.body':
    'Weet je zeker dat je dit wilt verwijderen? Dit is niet terug te draaien.',
  'actions.delete.error': 'Verwijderen is niet gelukt.',
  'actions.edit.error': 'Bewaren is niet gelukt.',
  'actions.unpublish.error': 'Van de site halen is niet gelukt.',
  'success.record.clone': 'Er is een kopie gemaakt',
  'validation.error': 'Er klopt nog iets niet. Kijk bij de rode velden.',
  'permissions.not-allowed.create': 'Je mag hier niets nieuws maken',
  'permissions.not-allowed.update': 'Je mag dit niet zien',
  'popUpWarning.warning.has-draft-relations.message':
    'Dit noemt {count, plural, one {# concept. Dat komt op de site zodra het gepubliceerd is.} other {# concepten. Die komen op de site zodra ze gepubliceerd zijn.}}',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# gekoppeld onderdeel is nog een concept. Het komt op de site zodra het gepubliceerd is.} other {# gekoppelde onderdelen zijn nog een concept. Ze komen op de site zodra ze gepubliceerd zijn.}}',
  'popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# koppeling} other {# koppelingen}} naar concepten, zichtbaar zodra die gepubliceerd zijn.',
};

export const contentManager: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(texts).map(([key, text]) => [`content-manager.${key}`, text]),
);
