import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { FoundCombination, FoundQuery } from '../../../shared/desk/combinations.mts';
import { EmptyList } from '../desk/EmptyList.tsx';
import { ListPages } from '../desk/ListPages.tsx';
import { Loaded } from '../desk/Loaded.tsx';
import { useCombinations } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { useText } from '../words/use-text.ts';
import { CombineDialog } from './CombineDialog.tsx';
import { FoundCard } from './FoundCard.tsx';
import { StillLooking } from './StillLooking.tsx';

interface FoundCombinationsProps {
  query: FoundQuery;
  search: (page: number) => URLSearchParams;
}

/** Combinations that were found and nobody was asked for, the best first. */
export function FoundCombinations({ query, search }: FoundCombinationsProps) {
  const text = useText();
  const combinations = useCombinations();
  const reading = useRead(JSON.stringify(query), () => combinations.found(query));
  const [chosen, setChosen] = useState<FoundCombination | null>(null);
  return (
    <>
      <Loaded reading={reading}>
        {({ rows, total, initiatives, isLooking }) => (
          <>
            {isLooking && <StillLooking refresh={reading.refresh} />}
            {initiatives > 0 && (
              <Typography textColor="neutral600">
                {text('combinations.looked-at', { count: initiatives })}
              </Typography>
            )}
            {rows.length === 0 && !isLooking && (
              <EmptyList words={text('combinations.empty.found')} onClear={null} />
            )}
            {rows.length > 0 && (
              <>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                  {rows.map((found) => (
                    <Box tag="li" key={found.key}>
                      <FoundCard found={found} onPropose={() => setChosen(found)} />
                    </Box>
                  ))}
                </Flex>
                <ListPages part="combinations" page={query.page} total={total} search={search} />
              </>
            )}
          </>
        )}
      </Loaded>
      {chosen && (
        <CombineDialog
          key={chosen.key}
          found={chosen}
          onClose={() => setChosen(null)}
          onSent={() => void reading.refresh()}
        />
      )}
    </>
  );
}
