import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { proposalsQuery, proposalViews, type ProposalsQuery } from '../../../shared/desk-api.mts';
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
import { ProposalLine } from './ProposalLine.tsx';

const address = addressOf(proposalsQuery);

/** Every proposal, and what waits on whom. */
export function ProposalsPage() {
  const text = useText();
  const desk = useDesk();
  const [params, setParams] = useSearchParams();
  const query = address.read(params);
  const reading = useRead(JSON.stringify(query), () => desk.proposals(query));
  const counts = reading.state.kind === 'read' ? reading.state.answer.counts : null;
  const go = (change: Partial<ProposalsQuery>) => setParams(address.write(changed(query, change)));

  return (
    <DeskPage part="proposals">
      <ViewButtons
        label={text('list.views')}
        current={query.view}
        onChange={(view) => go({ view })}
        views={proposalViews.map((view) => ({
          view,
          name: text(`proposals.view.${view}`),
          count: counts?.[view] ?? null,
        }))}
      />
      <Loaded reading={reading}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyList words={text('proposals.empty')} onClear={null} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <ListTable
                caption={text('part.proposals')}
                columns={[
                  { name: text('column.proposal') },
                  { name: text('column.standing'), isExtra: true },
                  { name: text('column.next'), isExtra: true },
                  { name: text('column.actions'), isExtra: true },
                ]}
              >
                {rows.map((row) => (
                  <ProposalLine key={row.id} row={row} onChanged={() => void reading.refresh()} />
                ))}
              </ListTable>
              <ListPages
                part="proposals"
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
