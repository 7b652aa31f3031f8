/**
 * Makes the form for an initiative kinder: what is typed survives a reload, texts with a limit count,
 * photos and steps come without a new page. Without this script all works too.
 */
import { countCharacters } from './counters.ts';
import { fieldsOf, keep, keptFields, type KeptFields } from './kept-form.ts';
import { renew, sendPhotos } from './photo-slots.ts';
import { addStepRows, makeStepRows } from './step-rows.ts';

const WAIT = 300;
const form = document.querySelector('[data-submission]');

/** What the browser kept, put back in a form that was just opened. */
function putBack(form: HTMLFormElement, kept: KeptFields): void {
  makeStepRows(
    form,
    kept.map(([name]) => name),
  );
  const left = [...kept];
  for (const field of form.elements) {
    const isField =
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement;
    if (!isField) continue;
    const isBox = field.type === 'checkbox' || field.type === 'radio';
    const place = left.findIndex(
      ([name, value]) => name === field.name && (!isBox || value === field.value),
    );
    const [found] = place < 0 ? [] : left.splice(place, 1);
    if (isBox && field instanceof HTMLInputElement) field.checked = found !== undefined;
    else if (found) field.value = found[1];
  }
  const plan = form.querySelector('details');
  if (kept.some(([name, value]) => name.startsWith('plan.') && value !== '')) {
    plan?.setAttribute('open', '');
  }
}

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    keep(fieldsOf(form));
  };
  const kept = keptFields();
  const isFresh = form.dataset['submission'] === 'fresh' && location.search === '';
  addStepRows(form);
  if (isFresh && kept.length > 0) {
    putBack(form, kept);
    await putBackPhotos(form, kept);
  }
  countCharacters(form);
  sendPhotos(form, remember);
  remember();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(remember, WAIT);
  });
  form.addEventListener('submit', remember);
  addEventListener('pagehide', remember);
}

if (form instanceof HTMLFormElement) void enhance(form);
