import type { KeptFields } from './kept-form.ts';

/** Puts what the browser kept back in a form, and unfolds the parts that something was typed in. */
export function putBack(form: HTMLFormElement, kept: KeptFields): void {
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
    if (isBox ? found : found?.[1]) unfold(field);
  }
}

function unfold(field: Element): void {
  for (
    let fold = field.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
}
