import type { ReactNode } from 'react';
import { Box, Flex, Tabs } from '@strapi/design-system';
import { queueViews, type Queue, type QueueView } from '../../../shared/desk-api.mts';
import { CountBadge } from '../../../../admin-parts/CountBadge.tsx';
import { useText } from '../words/use-text.ts';

interface QueueViewsProps {
  view: QueueView;
  counts: Queue['counts'] | null;
  onChange: (view: QueueView) => void;
  children: ReactNode;
}

/** The views of the queue, each with how many it holds. */
export function QueueViews({ view, counts, onChange, children }: QueueViewsProps) {
  const text = useText();
  const choose = (value: string) => {
    const chosen = queueViews.find((each) => each === value);
    if (chosen) onChange(chosen);
  };
  return (
    <Tabs.Root variant="simple" value={view} onValueChange={choose}>
      <Box style={{ overflowX: 'auto' }}>
        <Box width="max-content">
          <Tabs.List aria-label={text('queue.views')}>
            {queueViews.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                <Flex gap={2} tag="span">
                  {text(`view.${each}`)}
                  {counts && <CountBadge count={counts[each]} isCurrent={each === view} />}
                </Flex>
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Box>
      </Box>
      <Tabs.Content value={view}>{children}</Tabs.Content>
    </Tabs.Root>
  );
}
