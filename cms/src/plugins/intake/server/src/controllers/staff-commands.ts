import type { z } from 'zod';
import { commandBodies, type DeskCommand } from '../../../shared/desk-api.mts';
import { threadText } from '../../../shared/text.mts';
import type { StaffCommand } from '../rules/command.ts';
import { optionalText } from '../rules/optional-text.ts';

export type AskedCommand =
  | { kind: 'command'; version: number; command: StaffCommand }
  | { kind: 'invalid'; error: z.ZodError };

type Reader = (body: unknown, by: string) => AskedCommand;

const reader =
  <T extends { version: number }>(
    schema: z.ZodType<T>,
    make: (body: T, by: string) => StaffCommand,
  ): Reader =>
  (body, by) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return { kind: 'invalid', error: parsed.error };
    return { kind: 'command', version: parsed.data.version, command: make(parsed.data, by) };
  };

// Text that people write is cleaned as everywhere; a letter that may stay away may be empty.
const written = { text: threadText };

const readers: Record<DeskCommand, Reader> = {
  take: reader(commandBodies.take, ({ assignee }, by) => ({
    type: 'take',
    by,
    assignee: assignee ?? by,
  })),
  release: reader(commandBodies.release, (_, by) => ({ type: 'release', by })),
  edit: reader(commandBodies.edit, ({ submitted }, by) => ({ type: 'edit', by, submitted })),
  note: reader(commandBodies.note.extend(written), ({ text }, by) => ({ type: 'note', by, text })),
  ask: reader(commandBodies.ask.extend(written), ({ text }, by) => ({ type: 'ask', by, text })),
  place: reader(commandBodies.place.extend({ text: optionalText }), ({ text }, by) => ({
    type: 'place',
    by,
    text,
  })),
  decline: reader(commandBodies.decline.extend({ text: optionalText }), ({ reason, text }, by) => ({
    type: 'decline',
    by,
    reason,
    text,
  })),
  reopen: reader(commandBodies.reopen, (_, by) => ({ type: 'reopen', by })),
};

/** What a member of staff asks for, from the body of a request. */
export const readCommand = (name: DeskCommand, body: unknown, by: string): AskedCommand =>
  readers[name](body, by);
