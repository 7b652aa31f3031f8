import { Box } from '@strapi/design-system';
import { WordSearch } from '../../../../admin-parts/WordSearch.tsx';
import { offersQuery, offerViews } from '../../../shared/desk/offers.mts';
import { addressOf } from '../desk/address.ts';
import { ListPage } from '../desk/ListPage.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useList } from '../desk/use-list.ts';
import { useText } from '../words/use-text.ts';
import { OfferLine } from './OfferLine.tsx';

const address = addressOf(offersQuery);

/** Offers, how much their helpers have going on, and what ends soon. */
export function OffersPage() {
  const text = useText();
  const desk = useDesk();
  const list = useList(address, (query) => desk.offers(query));
  const { query, go } = list;
  return (
    <ListPage
      part="offers"
      list={list}
      filters={
        <Box maxWidth="48rem">
          <WordSearch
            words={query.q}
            label={text('offers.search')}
            clearLabel={text('list.clear-words')}
            onSearch={(q) => go({ q }, true)}
          />
        </Box>
      }
      views={offerViews.map((view) => ({ view, name: text(`offers.view.${view}`) }))}
      columns={[
        { name: text('column.offer') },
        { name: text('column.area'), isExtra: true },
        { name: text('column.load') },
        { name: text('column.helper'), isExtra: true },
        { name: text('column.until'), isExtra: true },
      ]}
      empty={text(`offers.empty.${query.view}`)}
      onClear={query.q === '' ? null : () => go({ q: '' })}
      line={(row, readAt) => <OfferLine key={row.id} row={row} now={readAt} />}
    />
  );
}
