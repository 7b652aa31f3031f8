import { Box, Flex } from '@strapi/design-system';
import { FilterSelect } from '../../../../admin-parts/FilterSelect.tsx';
import { WordSearch } from '../../../../admin-parts/WordSearch.tsx';
import type { RequestsAnswer, RequestsQuery } from '../../../shared/desk/requests.mts';
import { useText } from '../words/use-text.ts';

interface RequestFiltersProps {
  query: RequestsQuery;
  answer: RequestsAnswer | null;
  /** `replace` when the step before is not worth going back to. */
  onChange: (change: Partial<RequestsQuery>, replace?: boolean) => void;
}

/** Words, area and theme to look for among the requests. */
export function RequestFilters({ query, answer, onChange }: RequestFiltersProps) {
  const text = useText();
  return (
    <Flex gap={3} wrap="wrap" alignItems="stretch">
      <Box flex="1 1 24rem">
        <WordSearch
          words={query.q}
          label={text('requests.search')}
          clearLabel={text('list.clear-words')}
          onSearch={(q) => onChange({ q }, true)}
        />
      </Box>
      <FilterSelect
        label={text('requests.area')}
        every={text('requests.every-area')}
        value={query.area}
        choices={(answer?.areas ?? []).map(({ id, name }) => ({ value: id, name }))}
        onChange={(area) => onChange({ area })}
      />
      <FilterSelect
        label={text('requests.theme')}
        every={text('requests.every-theme')}
        value={query.theme}
        choices={(answer?.themes ?? []).map(({ key, name }) => ({ value: key, name }))}
        onChange={(theme) => onChange({ theme })}
      />
    </Flex>
  );
}
