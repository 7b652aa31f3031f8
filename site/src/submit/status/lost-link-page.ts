import type { ErrorCode } from '../rules/field-errors.ts';

/** The page where somebody asks for a new link. */
export interface LostLinkPage {
  /** `missing` when they came with a link that opens nothing, `sent` after they asked. */
  kind: 'ask' | 'missing' | 'sent' | 'away';
  email: string;
  error: ErrorCode | null;
}
