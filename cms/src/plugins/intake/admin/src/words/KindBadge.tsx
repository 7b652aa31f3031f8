import { Badge } from '@strapi/design-system';
import type { SubmissionKind } from '../../../shared/states.mts';
import { useText } from './use-text.ts';

const colours = {
  initiative: { backgroundColor: 'neutral150', textColor: 'neutral800' },
  offer: { backgroundColor: 'success100', textColor: 'success700' },
  request: { backgroundColor: 'secondary100', textColor: 'secondary700' },
} as const;

/** What kind of submission it is. */
export function KindBadge({ kind }: { kind: SubmissionKind }) {
  const text = useText();
  return <Badge {...colours[kind]}>{text(`kind.${kind}`)}</Badge>;
}
