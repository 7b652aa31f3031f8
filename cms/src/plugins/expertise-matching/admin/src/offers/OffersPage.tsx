import { Box, Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { WordSearch } from '../../../../admin-parts/WordSearch.tsx';
import { offersQuery, offerViews, type OffersQuery } from '../../../shared/desk-api.mts';
import { addressOf, changed } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { EmptyList } from '../desk/EmptyList.tsx';
import { ListPages } from '../desk/ListPages.tsx';
import { ListTable } from '../desk/ListTable.tsx';
import { Loaded } from '../desk/Loaded.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { ViewButtons } from '../desk/ViewButtons.tsx';
import { useText } from '../words/use-text.ts';
import { OfferLine } from './OfferLine.tsx';

const address = addressOf(offersQuery);

/** Offers, how much their helpers have going on, and what ends soon. */
export function OffersPage() {
  const text = useText();
  const desk = useDesk();
  const [params, setParams] = useSearchParams();
  const query = address.read(params);
  const reading = useRead(JSON.stringify(query), () => desk.offers(query));
  const counts = reading.state.kind === 'read' ? reading.state.answer.counts : null;
  const go = (change: Partial<OffersQuery>, replace = false) =>
    setParams(address.write(changed(query, change)), { replace });

  return (
    <DeskPage part="offers">
      <Box maxWidth="48rem">
        <WordSearch
          words={query.q}
          label={text('offers.search')}
          clearLabel={text('list.clear-words')}
          onSearch={(q) => go({ q }, true)}
        />
      </Box>
      <ViewButtons
        label={text('list.views')}
        current={query.view}
        onChange={(view) => go({ view })}
        views={offerViews.map((view) => ({
          view,
          name: text(`offers.view.${view}`),
          count: counts?.[view] ?? null,
        }))}
      />
      <Loaded reading={reading}>
        {({ rows, total }, readAt) =>
          rows.length === 0 ? (
            <EmptyList
              words={text(`offers.empty.${query.view}`)}
              onClear={query.q === '' ? null : () => go({ q: '' })}
            />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <ListTable
                caption={text('part.offers')}
                columns={[
                  { name: text('column.offer') },
                  { name: text('column.area'), isExtra: true },
                  { name: text('column.load') },
                  { name: text('column.helper'), isExtra: true },
                  { name: text('column.until'), isExtra: true },
                ]}
              >
                {rows.map((row) => (
                  <OfferLine key={row.id} row={row} now={readAt} />
                ))}
              </ListTable>
              <ListPages
                part="offers"
                page={query.page}
                total={total}
                search={(page) => address.write({ ...query, page })}
              />
            </Flex>
          )
        }
      </Loaded>
    </DeskPage>
  );
}
