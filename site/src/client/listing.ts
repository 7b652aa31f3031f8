/**
 * Makes the forms to ask and to offer kinder: what is typed survives a reload, subjects to tick come while
 * somebody types, and texts with a limit count. Without this script a button brings the subjects.
 */
import { countCharacters } from './counters.ts';
import { keepForm } from './keep-form.ts';

const WAIT = 700;
const SHORTEST = 20;
const form = document.querySelector('[data-form]');

/** What the text of one need brings up, as the server shows it; null when that cannot be asked now. */
async function ask(form: HTMLFormElement, need: string, text: string): Promise<string | null> {
  const body = new FormData();
  body.append('soort', form.dataset['form'] ?? '');
  body.append('vraag', need);
  body.append('tekst', text);
  const area = form.elements.namedItem('area');
  if (area instanceof HTMLSelectElement) body.append('gebied', area.value);
  for (const box of form.querySelectorAll<HTMLInputElement>(
    `[name="needs.${need}.tags"]:checked`,
  )) {
    body.append('gekozen', box.value);
  }
  try {
    const response = await fetch('/expertise/voorstellen/', { method: 'POST', body });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function suggest(form: HTMLFormElement, field: HTMLTextAreaElement, need: string): void {
  const shown = form.querySelector(`[data-suggested="${need}"]`);
  const button = form.querySelector<HTMLElement>(`[data-suggest-button="${need}"]`);
  if (!shown) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let asked = 0;

  const look = async () => {
    const text = field.value.trim();
    if (text.length < SHORTEST || text === last) return;
    last = text;
    asked += 1;
    const own = asked;
    const html = await ask(form, need, text);
    // Whoever is choosing already keeps what they see, and an older answer does not replace a newer one.
    if (html === null || own !== asked || shown.contains(document.activeElement)) return;
    shown.innerHTML = html;
    button?.setAttribute('hidden', '');
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), WAIT);
  });
  field.addEventListener('change', () => void look());
  // What the browser put back brings up its subjects again; a form that comes again has them already.
  if ('fresh' in form.dataset) void look();
}

/** A subject may stand among those of its theme too: ticked in one place is ticked in both. */
function tickTogether(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target: box }) => {
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    for (const twin of form.querySelectorAll<HTMLInputElement>('.tag-box input')) {
      if (twin.name === box.name && twin.value === box.value) twin.checked = box.checked;
    }
  });
}

async function enhance(form: HTMLFormElement): Promise<void> {
  await keepForm(form);
  countCharacters(form);
  tickTogether(form);
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-suggest-for]')) {
    suggest(form, field, field.dataset['suggestFor'] ?? '0');
  }
}

if (form instanceof HTMLFormElement) void enhance(form);
