import { Box, Flex } from '@strapi/design-system';
import type { Queue, QueueQuery } from '../../../shared/desk-api.mts';
import { submissionKinds } from '../../../shared/states.mts';
import { useText } from '../words/use-text.ts';
import { FilterSelect } from '../../../../admin-parts/FilterSelect.tsx';
import { WordSearch } from '../../../../admin-parts/WordSearch.tsx';

/** What the cms takes for "assigned to nobody". */
const NOBODY = 'none';

interface QueueFiltersProps {
  query: QueueQuery;
  queue: Queue | null;
  /** `replace` when the step before is not worth going back to. */
  onChange: (change: Partial<QueueQuery>, replace?: boolean) => void;
}

/** Words, kind, area and person to look for within a view. */
export function QueueFilters({ query, queue, onChange }: QueueFiltersProps) {
  const text = useText();
  const areas = queue?.areas ?? [];
  const staff = queue?.staff ?? [];
  return (
    <Flex gap={3} wrap="wrap" alignItems="stretch">
      <Box flex="1 1 24rem">
        <WordSearch
          words={query.q}
          label={text('queue.search')}
          clearLabel={text('queue.clear')}
          onSearch={(q) => onChange({ q }, true)}
        />
      </Box>
      <FilterSelect
        label={text('queue.kind')}
        every={text('queue.every-kind')}
        value={query.kind}
        choices={submissionKinds.map((kind) => ({ value: kind, name: text(`kind.${kind}`) }))}
        onChange={(chosen) =>
          onChange({ kind: submissionKinds.find((kind) => kind === chosen) ?? '' })
        }
      />
      <FilterSelect
        label={text('queue.area')}
        every={text('queue.every-area')}
        value={query.area}
        choices={areas.map(({ slug, name }) => ({ value: slug, name }))}
        onChange={(area) => onChange({ area })}
      />
      <FilterSelect
        label={text('queue.assignee')}
        every={text('queue.every-assignee')}
        value={query.assignee}
        choices={[
          { value: NOBODY, name: text('assignee.none') },
          ...staff.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(assignee) => onChange({ assignee })}
      />
    </Flex>
  );
}
