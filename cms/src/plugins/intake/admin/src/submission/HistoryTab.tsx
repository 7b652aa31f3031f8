import { Flex, Typography } from '@strapi/design-system';
import type { HistoryItem, SubmissionDetail } from '../../../shared/desk-api.mts';
import { detailKey, eventKey } from '../words/history-key.ts';
import { Moment } from '../../../../admin-parts/Moment.tsx';
import { useText } from '../words/use-text.ts';

/** Who did what and when, newest first. */
export function HistoryTab({ detail }: { detail: SubmissionDetail }) {
  const newestFirst = detail.history.toReversed();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {newestFirst.map((item, index) => (
        <li key={index}>
          <HistoryLine item={item} />
        </li>
      ))}
    </Flex>
  );
}

function HistoryLine({ item }: { item: HistoryItem }) {
  const text = useText();
  const detail = detailKey(item.detail);
  const who = item.by?.name ?? text(item.actor === 'staff' ? 'actor.gone' : `actor.${item.actor}`);
  return (
    <Flex
      gap={3}
      justifyContent="space-between"
      alignItems="baseline"
      wrap="wrap"
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="0 0 1px"
      borderStyle="solid"
    >
      <Typography textColor="neutral800">
        {text(eventKey(item.event), { who, event: item.event })}
        {detail && ` (${text(detail)})`}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        <Moment at={item.at} />
      </Typography>
    </Flex>
  );
}
