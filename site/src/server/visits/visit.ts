import type { Answer } from './answer.ts';
import type { FormLimits } from './form-limits.ts';
import type { ReceivedForm } from './read-form.ts';

/** Somebody who asks for a page that is made on demand, or sends a form to it. */
export interface Visit {
  query: URLSearchParams;
  /** The part of the address that differs: a token or an id; empty when there is none. */
  parameter: string;
  /** What counts as one visitor. */
  visitor: string;
}

/** A page that is made on demand. */
export interface VisitedPage {
  /** Of the path; its first group is the parameter. */
  pattern: RegExp;
  show(visit: Visit): Answer | Promise<Answer>;
  /** Whether it shows no secret to who asks for it: then it is sent compressed. */
  isOpen?: true;
  /** Whether a script asks it again and again: then it counts by itself. */
  isChatty?: true;
  /** Takes a form, when the page has one. */
  take?: {
    limits: FormLimits;
    /** @param limited seconds until this visitor may send again, or null when they may */
    form(visit: Visit, form: ReceivedForm, limited: number | null): Promise<Answer>;
  };
}
