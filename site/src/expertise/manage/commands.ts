import type { ListingCommand, ListingCommandBody } from '@burgerwerf/cms/contract';
import { ACTION } from '../../submit/form/take-in.ts';
import { valueOf, type FormFields } from '../../submit/rules/form-fields.ts';

/** Names of the fields with which somebody acts on the own offer or request. */
export const SURE = 'zeker';
export const PROPOSAL = 'voorstel';
export const OFFER = 'aanbod';
export const NEED = 'vraag';

/** What each button is called in a form, and in the address that tells what just happened. */
export const slugOfCommand: Readonly<Record<ListingCommand, string>> = {
  pause: 'pauzeren',
  resume: 'hervatten',
  close: 'afsluiten',
  renew: 'verlengen',
  erase: 'wissen',
};
export const WITHDRAW = 'intrekken';
export const PROPOSE = 'vragen';
/** Of a combination. */
export const LEAVE = 'uitstappen';
export const COMBINATION = 'combinatie';

/** Those that cannot be undone are asked twice. */
const needsSure = (command: ListingCommand): boolean => command === 'close' || command === 'erase';

export type ReadCommand =
  | { kind: 'command'; body: ListingCommandBody; slug: string }
  /** Somebody wants this without saying that they are sure. */
  | { kind: 'unsure'; command: ListingCommand }
  | { kind: 'unknown' };

/** What somebody wants with the own offer or request. */
export function readCommand(fields: FormFields): ReadCommand {
  const slug = valueOf(fields, ACTION);
  if (slug === WITHDRAW) {
    const proposal = valueOf(fields, PROPOSAL);
    return { kind: 'command', slug, body: { command: 'withdraw-proposal', proposal } };
  }
  if (slug === LEAVE) {
    const combination = valueOf(fields, COMBINATION);
    return { kind: 'command', slug, body: { command: 'withdraw-combination', combination } };
  }
  if (slug === PROPOSE) {
    const offer = valueOf(fields, OFFER).slice(0, 20);
    const need = valueOf(fields, NEED) === '1' ? 1 : 0;
    return { kind: 'command', slug, body: { command: 'propose', offer, need } };
  }
  const command = commands.find((each) => slugOfCommand[each] === slug);
  if (command === undefined) return { kind: 'unknown' };
  if (needsSure(command) && !fields.has(SURE)) return { kind: 'unsure', command };
  return { kind: 'command', slug, body: { command } };
}

const commands = ['pause', 'resume', 'close', 'renew', 'erase'] as const;

/** What has just happened, by the address to which a command led. */
export const newsSlugs = [...Object.values(slugOfCommand), WITHDRAW, PROPOSE, LEAVE];
