/**
 * Sends a photo as soon as it is chosen, and takes over what the server makes of it: the same page
 * that the button leads to. Without this script the button does it.
 */
export function sendPhotos(form: HTMLFormElement, onChange: () => void): void {
  tidy(form);
  form.addEventListener('change', (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.type === 'file' && field.files?.length) {
      void renew(form).then(onChange);
    }
  });
}

/** Asks the server for the photos as it knows them. */
export async function renew(form: HTMLFormElement): Promise<void> {
  const region = form.querySelector('[data-photos]');
  if (!region) return;
  region.setAttribute('aria-busy', 'true');
  try {
    const body = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (name === 'formulier' || name.startsWith('photos.')) body.append(name, value);
    }
    body.append('actie', 'fotos');
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-photos]');
    // Anything but the form, such as a page that says it was too much: the chosen photo stays, to go
    // with the rest.
    if (fresh) takeOver(region, fresh, body);
  } catch {
    // No connection: the chosen photo stays in its field, to be sent with the rest.
  } finally {
    region.removeAttribute('aria-busy');
    tidy(form);
  }
}

/** Puts what the server made in its place; what was typed meanwhile stays, and so does the focus. */
function takeOver(region: Element, fresh: Element, sent: FormData): void {
  const focused = document.activeElement?.id ?? '';
  for (const field of textsIn(region)) {
    if (field.value === sent.get(field.name)) continue;
    const twin = textsIn(fresh).find(({ name }) => name === field.name);
    if (twin) twin.value = field.value;
  }
  const hadFocus = region.contains(document.activeElement);
  region.replaceChildren(...fresh.childNodes);
  if (hadFocus) document.getElementById(focused)?.focus();
}

const textsIn = (region: Element): HTMLInputElement[] =>
  [...region.querySelectorAll('input')].filter(({ type }) => type === 'text');

/** One empty place at a time, and no button, since choosing is enough. */
function tidy(form: HTMLFormElement): void {
  form.querySelector('[data-add-photos]')?.setAttribute('hidden', '');
  const open = [...form.querySelectorAll('[data-photo-slot="open"]')];
  let hasEmpty = false;
  for (const slot of open) {
    const isEmpty = isUntouched(slot);
    slot.toggleAttribute('hidden', isEmpty && hasEmpty);
    if (isEmpty) hasEmpty = true;
  }
}

function isUntouched(slot: Element): boolean {
  if (slot.querySelector('.form-error')) return false;
  return [...slot.querySelectorAll('input')].every((field) => field.value === '');
}
