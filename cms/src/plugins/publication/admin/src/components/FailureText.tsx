import { Flex } from '@strapi/design-system';
import type { FailedPage } from '../../../shared/report.mts';
import { failureWords } from '../words/failure-words.ts';
import { SmallText } from '../words/SmallText.tsx';
import { useMoment } from '../words/use-moment.ts';
import { useText } from '../words/use-text.ts';

type Failure = Pick<FailedPage, 'reason' | 'since' | 'hasOlder'>;

/** Why a page could not be made, since when, and what readers see meanwhile. */
export function FailureText({ failure }: { failure: Failure }) {
  const text = useText();
  const moment = useMoment();
  const { key, values } = failureWords(failure.reason);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <SmallText>{text(failure.hasOlder ? 'failures.older' : 'failures.no-older')}</SmallText>
      <SmallText>{text('failures.since', { moment: moment(failure.since) })}</SmallText>
      <SmallText>{text(key, values)}</SmallText>
    </Flex>
  );
}
