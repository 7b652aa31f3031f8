/** On the page that says that a submission has come in: what the browser kept of it may go. */
import { forget } from './kept-form.ts';

const sent = document.querySelector<HTMLElement>('[data-sent-from]')?.dataset['sentFrom'];
if (sent !== undefined) forget(sent);
