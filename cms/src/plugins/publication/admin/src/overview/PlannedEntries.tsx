import { useRef } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { OverviewAnswer, PlannedEntry } from '../../../shared/overview.mts';
import { PlanLine } from '../planning/PlanLine.tsx';
import { useCancel } from '../planning/use-cancel.ts';
import { useText } from '../words/use-text.ts';
import { EntryName } from './EntryName.tsx';
import { Section } from './Section.tsx';
import { Cell, Row, Table } from './Table.tsx';

type PlannedEntriesProps = Pick<OverviewAnswer, 'planned' | 'hasMorePlanned'> & {
  onDone: () => void;
};

/** What is planned, and what failed at its moment. */
export function PlannedEntries({ planned, hasMorePlanned, onDone }: PlannedEntriesProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isBusy, cancel } = useCancel(() => {
    onDone();
    // The button goes with its row.
    heading.current?.focus();
  });
  return (
    <Section title={text('planned.title')} heading={heading}>
      {planned.length === 0 ? (
        <Typography textColor="neutral600">{text('planned.empty')}</Typography>
      ) : (
        <Table
          caption={text('planned.title')}
          columns={[text('column.entry'), text('column.what'), text('column.actions')]}
        >
          {planned.map((entry) => (
            <Row key={entry.id}>
              <Cell>
                <EntryName {...entry} />
              </Cell>
              <Cell>
                <PlanLine plan={entry} />
              </Cell>
              <Cell isShort>
                {entry.mayPlan && (
                  <CancelButton entry={entry} isBusy={isBusy} onCancel={() => void cancel(entry)} />
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {hasMorePlanned && <Typography>{text('planned.more')}</Typography>}
    </Section>
  );
}

interface CancelButtonProps {
  entry: PlannedEntry;
  isBusy: boolean;
  onCancel: () => void;
}

function CancelButton({ entry, isBusy, onCancel }: CancelButtonProps) {
  const text = useText();
  return (
    <Button
      size="S"
      variant="tertiary"
      disabled={isBusy}
      aria-label={text('planned.cancel-of', { title: entry.title })}
      onClick={onCancel}
    >
      {text(entry.state === 'failed' ? 'plan.dismiss' : 'plan.cancel')}
    </Button>
  );
}
