/**
 * Makes the search page answer while someone types. It asks the server for the same page that the
 * form or the link leads to, and takes over what changed: without this script all works too.
 */
const WAIT = 150;
/** Who rests this long has asked what is in the box, in milliseconds; before that it was half a word. */
const REST = 1500;
/** Of fields that only mean something once they are filled in. */
const CHOICES = new Set(['bij', 'binnen']);

const page = document.querySelector('[data-search]');
const form = page?.querySelector('[data-search-form]');
const spoken = page?.querySelector('[data-search-status]');

let running: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;
/** The question that was told to be asked, so that pressing Enter after it does not count twice. */
let told = '';

function addressOf(form: HTMLFormElement): URL {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') url.searchParams.append(name, value);
  }
  if (!url.searchParams.has('bij')) url.searchParams.delete('binnen');
  return url;
}

/** Put what the server made in the place of what stands here; keep the focus and what was unfolded. */
function takeOver(fresh: Document): void {
  const focused = document.activeElement?.id;
  const unfolded = [...document.querySelectorAll('[data-live] details[open]')].map(({ id }) => id);
  for (const region of document.querySelectorAll('[data-live]')) {
    const other = fresh.querySelector(`[data-live="${region.getAttribute('data-live') ?? ''}"]`);
    region.replaceChildren(...(other?.childNodes ?? []));
  }
  for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
  if (focused && document.activeElement?.id !== focused) {
    (document.getElementById(focused) ?? document.getElementById('q'))?.focus();
  }
  document.title = fresh.title;
  if (spoken) {
    spoken.textContent = document.querySelector('[data-live="results"] h2')?.textContent ?? '';
  }
}

/** @param isTyping whether this is half a question, or one that was told already: it is answered, and not counted */
async function show(url: URL, remember: boolean, isTyping = false): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  page?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(url, {
      signal: own.signal,
      headers: { accept: 'text/html', ...(isTyping ? { 'x-typing': '1' } : {}) },
    });
    const html = await answer.text();
    if (own.signal.aborted) return;
    takeOver(new DOMParser().parseFromString(html, 'text/html'));
    if (remember) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  } catch {
    // Stopped by a newer question, or no connection: then the form still leads to the whole page.
    if (!own.signal.aborted) location.assign(url);
  } finally {
    if (running === own) page?.removeAttribute('aria-busy');
  }
}

if (form instanceof HTMLFormElement) {
  form.addEventListener('input', (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && CHOICES.has(field.name)) return;
    clearTimeout(timer);
    clearTimeout(rest);
    timer = setTimeout(() => void show(addressOf(form), false, true), WAIT);
    rest = setTimeout(() => {
      const url = addressOf(form);
      told = url.href;
      void fetch(url, { method: 'HEAD' }).catch(() => null);
    }, REST);
  });
  form.addEventListener('change', (event) => {
    const field = event.target;
    const isChoice = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    if (isChoice && CHOICES.has(field.name)) void show(addressOf(form), true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    clearTimeout(rest);
    const url = addressOf(form);
    void show(url, true, url.href === told);
  });
  page?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
    const link = event.target.closest('a[data-live-link]');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!(link instanceof HTMLAnchorElement) || !isPlain || event.altKey) return;
    event.preventDefault();
    clearTimeout(timer);
    clearTimeout(rest);
    void show(new URL(link.href), true);
  });
  // The whole page again: it also sets the search box and the filters as they were.
  addEventListener('popstate', () => location.reload());
}
