/** The thread that matches. It runs from this source, as matching itself does. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createAnswering } from './answering.mts';
import type { Answer, Question, Start } from './protocol.mts';

const start = z.custom<Start>(
  (value) => typeof value === 'object' && value !== null && 'thesaurus' in value,
);
const question = z.custom<Question>(
  (value) => typeof value === 'object' && value !== null && 'name' in value,
);

const answering = createAnswering(start.parse(workerData).thesaurus);

parentPort?.on('message', (message: unknown) => {
  const asked = question.parse(message);
  parentPort?.postMessage(answered(asked));
});

function answered(asked: Question): Answer {
  try {
    return { number: asked.number, answer: answering(asked) };
  } catch (error) {
    return { number: asked.number, failed: String(error) };
  }
}
