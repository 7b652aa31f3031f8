/** Tells at a text with a limit how much is left of it. */
export function countCharacters(form: HTMLFormElement): void {
  const { left = '', leftOne = '', over = '', overOne = '' } = form.dataset;

  const show = (field: HTMLInputElement | HTMLTextAreaElement, counter: Element) => {
    const max = Number(field.dataset['max']);
    const rest = max - field.value.trim().length;
    const text = rest < 0 ? (rest === -1 ? overOne : over) : rest === 1 ? leftOne : left;
    // The server wrote the sentences around a number of its own.
    counter.textContent = text.replace('987', String(Math.abs(rest)));
    counter.classList.toggle('form-over', rest < 0);
  };

  for (const counter of form.querySelectorAll('[data-count-for]')) {
    const field = document.getElementById(counter.getAttribute('data-count-for') ?? '');
    if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) continue;
    field.addEventListener('input', () => {
      show(field, counter);
    });
    if (field.value !== '') show(field, counter);
  }
}
