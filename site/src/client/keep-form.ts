import { fieldsOf, keep, keptFields, type KeptFields } from './kept-form.ts';
import { putBack } from './put-back.ts';

const WAIT = 300;

/** What a form does of its own when what was kept is put back. */
interface PuttingBack {
  /** Makes room for it. */
  before?: (kept: KeptFields) => void;
  after?: (kept: KeptFields) => void | Promise<void>;
}

/**
 * Keeps what is typed in a form, and puts it back when the form was just opened.
 * @returns keeps the form as it is now, for changes that are not typed
 */
export async function keepForm(
  form: HTMLFormElement,
  { before, after }: PuttingBack = {},
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    clearTimeout(timer);
    timer = undefined;
    keep(fieldsOf(form));
  };
  const kept = keptFields();
  const isFresh = 'fresh' in form.dataset;
  if (isFresh && kept.length > 0) {
    before?.(kept);
    putBack(form, kept);
    await after?.(kept);
  }
  // What the server shows again may hold more than what was sent, such as photos that it kept.
  if (!isFresh) remember();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(remember, WAIT);
  });
  form.addEventListener('submit', remember);
  // Only what is not kept yet: a form that was sent, and is left once more, stays forgotten.
  addEventListener('pagehide', () => {
    if (timer !== undefined) remember();
  });
  return remember;
}
