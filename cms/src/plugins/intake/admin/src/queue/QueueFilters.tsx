import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Queue, QueueQuery } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { QueueSearch } from './QueueSearch.tsx';

interface QueueFiltersProps {
  query: QueueQuery;
  queue: Queue | null;
  /** `replace` when the step before is not worth going back to. */
  onChange: (change: Partial<QueueQuery>, replace?: boolean) => void;
}

/** Words, area and person to look for within a view. */
export function QueueFilters({ query, queue, onChange }: QueueFiltersProps) {
  const text = useText();
  return (
    <Flex gap={3} wrap="wrap" alignItems="stretch">
      <Box flex="1 1 24rem">
        <QueueSearch words={query.q} onSearch={(q) => onChange({ q }, true)} />
      </Box>
      <Box flex="1 1 18rem" maxWidth={{ medium: '26rem' }}>
        <SingleSelect
          size="S"
          aria-label={text('queue.area')}
          placeholder={text('queue.every-area')}
          value={query.area}
          clearLabel={text('queue.clear')}
          onClear={() => onChange({ area: '' })}
          onChange={(area) => onChange({ area: String(area) })}
        >
          {(queue?.areas ?? []).map(({ slug, name }) => (
            <SingleSelectOption key={slug} value={slug}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Box flex="1 1 18rem" maxWidth={{ medium: '26rem' }}>
        <SingleSelect
          size="S"
          aria-label={text('queue.assignee')}
          placeholder={text('queue.every-assignee')}
          value={query.assignee}
          clearLabel={text('queue.clear')}
          onClear={() => onChange({ assignee: '' })}
          onChange={(assignee) => onChange({ assignee: String(assignee) })}
        >
          <SingleSelectOption value="none">{text('assignee.none')}</SingleSelectOption>
          {(queue?.staff ?? []).map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}
