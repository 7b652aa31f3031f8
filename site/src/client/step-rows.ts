/** Adds a row for a step without asking the server for a page. */
export function addStepRows(form: HTMLFormElement): void {
  const list = form.querySelector('[data-steps]');
  const button = form.querySelector('[data-more-steps]');
  if (!(list instanceof HTMLElement) || !(button instanceof HTMLElement)) return;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    addRow(list)?.focus();
    button.hidden = list.children.length >= Number(list.dataset['most']);
  });
}

/** As many rows as these fields need. */
export function makeStepRows(form: HTMLFormElement, names: readonly string[]): void {
  const list = form.querySelector('[data-steps]');
  if (!(list instanceof HTMLElement)) return;
  const rows = names.map((name) => Number(/^plan\.preparation\.(\d+)\./.exec(name)?.[1] ?? -1));
  const needed = Math.min(Math.max(...rows, -1) + 1, Number(list.dataset['most']));
  while (list.children.length < needed && addRow(list)) continue;
}

function addRow(list: HTMLElement): HTMLInputElement | null {
  const last = list.lastElementChild;
  if (!last) return null;
  const row = last.cloneNode(true);
  if (!(row instanceof HTMLElement)) return null;
  const number = list.children.length;
  row.querySelector('.form-error')?.remove();
  for (const element of row.querySelectorAll('*')) {
    for (const name of ['id', 'name', 'for']) renumber(element, name, number);
    if (element instanceof HTMLInputElement) clear(element);
  }
  for (const text of row.querySelectorAll('.hidden-text')) {
    text.textContent = text.textContent.replace(/\d+/, String(number + 1));
  }
  list.append(row);
  return row.querySelector('input');
}

function renumber(element: Element, attribute: string, number: number): void {
  const value = element.getAttribute(attribute);
  if (value !== null) element.setAttribute(attribute, value.replace(/\d+/, String(number)));
}

function clear(field: HTMLInputElement): void {
  if (field.type === 'checkbox') field.checked = false;
  else field.value = '';
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
  field.classList.remove('utrecht-textbox--invalid');
}
