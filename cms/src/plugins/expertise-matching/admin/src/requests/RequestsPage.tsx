import { requestsQuery, requestViews } from '../../../shared/desk/requests.mts';
import { addressOf } from '../desk/address.ts';
import { ListPage } from '../desk/ListPage.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useList } from '../desk/use-list.ts';
import { useText } from '../words/use-text.ts';
import { RequestFilters } from './RequestFilters.tsx';
import { RequestLine } from './RequestLine.tsx';

const address = addressOf(requestsQuery);

/** Open requests, the most urgent first. */
export function RequestsPage() {
  const text = useText();
  const desk = useDesk();
  const list = useList(address, (query) => desk.requests(query));
  const { query, answer, go } = list;
  const isFiltered = query.q !== '' || query.area !== '' || query.theme !== '';
  return (
    <ListPage
      part="requests"
      list={list}
      filters={<RequestFilters query={query} answer={answer} onChange={go} />}
      views={requestViews.map((view) => ({
        view,
        name: view === 'all' ? text('list.all') : text(`stage.${view}`),
      }))}
      columns={[
        { name: text('column.request') },
        { name: text('column.area'), isExtra: true },
        { name: text('column.needed'), isExtra: true },
        { name: text('column.standing'), isExtra: true },
        { name: text('column.best'), isExtra: true },
      ]}
      empty={text(`requests.empty.${query.view}`)}
      onClear={isFiltered ? () => go({ q: '', area: '', theme: '' }) : null}
      line={(row, readAt) => <RequestLine key={row.id} row={row} now={readAt} />}
    />
  );
}
