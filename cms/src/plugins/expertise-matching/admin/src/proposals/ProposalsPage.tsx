import { proposalsQuery, proposalViews } from '../../../shared/desk/proposals.mts';
import { addressOf } from '../desk/address.ts';
import { ListPage } from '../desk/ListPage.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useList } from '../desk/use-list.ts';
import { useText } from '../words/use-text.ts';
import { ProposalLine } from './ProposalLine.tsx';

const address = addressOf(proposalsQuery);

/** Every proposal, and what waits on whom. */
export function ProposalsPage() {
  const text = useText();
  const desk = useDesk();
  const list = useList(address, (query) => desk.proposals(query));
  const refresh = () => void list.reading.refresh();
  return (
    <ListPage
      part="proposals"
      list={list}
      views={proposalViews.map((view) => ({ view, name: text(`proposals.view.${view}`) }))}
      columns={[
        { name: text('column.proposal') },
        { name: text('column.standing'), isExtra: true },
        { name: text('column.next'), isExtra: true },
        { name: text('column.actions'), isExtra: true },
      ]}
      empty={text('proposals.empty')}
      line={(row) => <ProposalLine key={row.id} row={row} onChanged={refresh} />}
    />
  );
}
