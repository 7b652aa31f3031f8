import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { requestsQuery, requestViews, type RequestsQuery } from '../../../shared/desk-api.mts';
import { addressOf, changed } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { EmptyList } from '../desk/EmptyList.tsx';
import { ListPages } from '../desk/ListPages.tsx';
import { Loaded } from '../desk/Loaded.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { ViewButtons } from '../desk/ViewButtons.tsx';
import { useText } from '../words/use-text.ts';
import { RequestFilters } from './RequestFilters.tsx';
import { RequestsTable } from './RequestsTable.tsx';

const address = addressOf(requestsQuery);

/** Open requests, the most urgent first. */
export function RequestsPage() {
  const text = useText();
  const desk = useDesk();
  const [params, setParams] = useSearchParams();
  const query = address.read(params);
  const reading = useRead(JSON.stringify(query), () => desk.requests(query));
  const answer = reading.state.kind === 'read' ? reading.state.answer : null;
  const go = (change: Partial<RequestsQuery>, replace = false) =>
    setParams(address.write(changed(query, change)), { replace });
  const isFiltered = query.q !== '' || query.area !== '' || query.theme !== '';

  return (
    <DeskPage part="requests">
      <RequestFilters query={query} answer={answer} onChange={go} />
      <ViewButtons
        label={text('list.views')}
        current={query.view}
        onChange={(view) => go({ view })}
        views={requestViews.map((view) => ({
          view,
          name: view === 'all' ? text('list.all') : text(`stage.${view}`),
          count: answer?.counts[view] ?? null,
        }))}
      />
      <Loaded reading={reading}>
        {({ rows, total }, readAt) =>
          rows.length === 0 ? (
            <EmptyList
              words={text(`requests.empty.${query.view}`)}
              onClear={isFiltered ? () => go({ q: '', area: '', theme: '' }) : null}
            />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <RequestsTable rows={rows} now={readAt} />
              <ListPages
                part="requests"
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
