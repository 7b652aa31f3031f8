/**
 * Makes the form for an initiative kinder: what is typed survives a reload, texts with a limit count,
 * photos and steps come without a new page. Without this script all works too.
 */
import { countCharacters } from './counters.ts';
import { keepForm } from './keep-form.ts';
import type { KeptFields } from './kept-form.ts';
import { renew, sendPhotos } from './photo-slots.ts';
import { addStepRows, makeStepRows } from './step-rows.ts';

const form = document.querySelector('[data-form="initiative"]');

/** Photos that are kept by the server: it shows them again when it hears their names. */
async function putBackPhotos(form: HTMLFormElement, kept: KeptFields): Promise<void> {
  const photos = kept.filter(([name]) => name.startsWith('photos.'));
  if (!photos.some(([name]) => name.endsWith('.id'))) return;
  const names = photos.map(([name, value]) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    return field;
  });
  // In front, so that they come before the empty fields of the same name.
  form.prepend(...names);
  await renew(form);
  for (const field of names) field.remove();
}

async function enhance(form: HTMLFormElement): Promise<void> {
  addStepRows(form);
  const remember = await keepForm(form, {
    before: (kept) => {
      makeStepRows(
        form,
        kept.map(([name]) => name),
      );
    },
    after: (kept) => putBackPhotos(form, kept),
  });
  countCharacters(form);
  sendPhotos(form, remember);
}

if (form instanceof HTMLFormElement) void enhance(form);
