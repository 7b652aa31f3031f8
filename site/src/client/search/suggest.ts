/**
 * Pages that somebody may mean who is still typing, below the search box (the combobox pattern of WAI-ARIA).
 * Without this script the form leads to the search page.
 */
const WAIT = 120;

interface Parts {
  box: HTMLInputElement;
  list: HTMLUListElement;
  spoken: HTMLElement;
}

function partsOf(box: HTMLInputElement): Parts {
  const list = document.createElement('ul');
  list.id = `${box.id}-suggesties`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset['suggestLabel'] ?? '');
  const spoken = document.createElement('p');
  spoken.className = 'hidden-text';
  spoken.setAttribute('role', 'status');
  box.form?.append(list, spoken);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);
  return { box, list, spoken };
}

function addSuggestions({ box, list, spoken }: Parts): void {
  const source = box.dataset['suggest'] ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

  function close(): void {
    clearTimeout(timer);
    running?.abort();
    list.hidden = true;
    list.replaceChildren();
    spoken.textContent = '';
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function open(fresh: Element | null): void {
    list.replaceChildren(...(fresh?.children ?? []));
    if (options().length === 0) {
      close();
      return;
    }
    for (const [number, option] of options().entries()) {
      option.id = `${list.id}-${number}`;
      option.setAttribute('aria-selected', 'false');
    }
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    box.removeAttribute('aria-activedescendant');
    spoken.textContent = fresh?.getAttribute('data-spoken') ?? '';
  }

  function point(step: 1 | -1): void {
    const all = options();
    const current = active();
    const at = current ? all.indexOf(current) : step === 1 ? -1 : 0;
    // Past either end the box itself has its turn, with what was typed.
    const next =
      all[current && at + step === all.length ? -1 : (at + step + all.length) % all.length];
    current?.setAttribute('aria-selected', 'false');
    if (!next || (current && at + step < 0)) {
      box.removeAttribute('aria-activedescendant');
      return;
    }
    next.setAttribute('aria-selected', 'true');
    next.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', next.id);
  }

  async function ask(): Promise<void> {
    running?.abort();
    const own = new AbortController();
    running = own;
    try {
      const answer = await fetch(`${source}?q=${encodeURIComponent(box.value)}`, {
        signal: own.signal,
      });
      const html = answer.ok ? await answer.text() : '';
      if (own.signal.aborted || document.activeElement !== box) return;
      open(new DOMParser().parseFromString(html, 'text/html').querySelector('ul'));
    } catch {
      // A newer question, or no connection: the form works without.
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value.trim() === '') close();
    else timer = setTimeout(() => void ask(), WAIT);
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      point(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      // The first time it closes the list, after that it empties the box as browsers do.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const href = active()?.dataset['href'];
      if (href !== undefined) {
        event.preventDefault();
        location.assign(href);
      }
      close();
    }
  });
  box.addEventListener('blur', close);
  box.form?.addEventListener('submit', close);
  // The box keeps the focus, or the list would be gone before the click arrives.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[data-href]') : null;
    const href = option?.getAttribute('data-href');
    if (href) location.assign(href);
  });
}

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  addSuggestions(partsOf(box));
}

// A module, so that its names are its own.
export {};
