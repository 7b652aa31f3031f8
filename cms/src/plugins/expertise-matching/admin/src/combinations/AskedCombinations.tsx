import { Flex } from '@strapi/design-system';
import type { CombinationsQuery } from '../../../shared/desk/combinations.mts';
import { EmptyList } from '../desk/EmptyList.tsx';
import { ListPages } from '../desk/ListPages.tsx';
import { Loaded } from '../desk/Loaded.tsx';
import { useCombinations } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { useText } from '../words/use-text.ts';
import { AskedCard } from './AskedCard.tsx';

interface AskedCombinationsProps {
  query: CombinationsQuery;
  search: (page: number) => URLSearchParams;
}

/** Combinations that were proposed, the newest first. */
export function AskedCombinations({ query, search }: AskedCombinationsProps) {
  const text = useText();
  const combinations = useCombinations();
  const reading = useRead(JSON.stringify(query), () => combinations.list(query));
  return (
    <Loaded reading={reading}>
      {({ rows, total }) =>
        rows.length === 0 ? (
          <EmptyList words={text(`combinations.empty.${query.view}`)} onClear={null} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {rows.map((row) => (
              <AskedCard key={row.id} row={row} onChanged={() => void reading.refresh()} />
            ))}
            <ListPages part="combinations" page={query.page} total={total} search={search} />
          </Flex>
        )
      }
    </Loaded>
  );
}
