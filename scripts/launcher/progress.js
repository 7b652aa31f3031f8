const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;
const PLAIN_LINE_EVERY_MS = 10_000;
const PLAIN_DETAIL_EVERY_MS = 2_000;

/**
 * Shows what is being waited for: one moving line on a terminal, now and then a plain line elsewhere.
 * @typedef {object} Progress
 * @property {(label: string) => void} begin starts a step, ending the one before
 * @property {(detail: string) => void} detail says how far the step is
 * @property {() => void} done ends the step well
 * @property {() => void} clear ends the step without a word
 * @property {(line: string) => void} say prints a line that stays
 */

/**
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} stream
 * @param {() => number} [now]
 * @returns {Progress}
 */
export function showProgress(stream, now = Date.now) {
  const moving = stream.isTTY === true;
  /** @type {{ label: string, detail: string, began: number, timer: NodeJS.Timeout } | undefined} */
  let step;
  let frame = 0;
  let saidAt = -Infinity;

  function describe() {
    if (step === undefined) return '';
    const detail = step.detail === '' ? '' : ` (${step.detail})`;
    return `${step.label}${detail}, ${seconds(now() - step.began)}`;
  }
  function tick() {
    frame += 1;
    saidAt = now();
    stream.write(
      moving
        ? `\r\u001B[2K${FRAMES[frame % FRAMES.length] ?? ''} ${describe()}`
        : `  ${describe()}\n`,
    );
  }
  function end() {
    if (step === undefined) return;
    clearInterval(step.timer);
    if (moving) stream.write('\r\u001B[2K');
    step = undefined;
  }

  return {
    begin(label) {
      end();
      const timer = setInterval(tick, moving ? FRAME_MS : PLAIN_LINE_EVERY_MS);
      timer.unref();
      step = { label, detail: '', began: now(), timer };
      if (moving) tick();
      else stream.write(`${label} …\n`);
      saidAt = now();
    },
    detail(detail) {
      if (step === undefined || step.detail === detail) return;
      step.detail = detail;
      if (!moving && now() - saidAt >= PLAIN_DETAIL_EVERY_MS) tick();
    },
    done() {
      if (step === undefined) return;
      const line = `✔ ${step.label} (${seconds(now() - step.began)})\n`;
      end();
      stream.write(line);
    },
    clear: end,
    say(line) {
      if (moving && step !== undefined) stream.write('\r\u001B[2K');
      stream.write(`${line}\n`);
    },
  };
}

/** @param {number} ms */
function seconds(ms) {
  return `${String(Math.round(ms / 1000))} s`;
}
