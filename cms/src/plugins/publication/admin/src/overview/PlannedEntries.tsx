import { useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { OverviewAnswer } from '../../../shared/overview.mts';
import { PlanLine } from '../planning/PlanLine.tsx';
import { useCancel } from '../planning/use-cancel.ts';
import { useText } from '../words/use-text.ts';
import { EntryName } from './EntryName.tsx';
import { plannedByEntry } from './planned-by-entry.ts';
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
          {plannedByEntry(planned).map(({ entry, plans }) => (
            <Row key={entry.id}>
              <Cell>
                <EntryName {...entry} />
              </Cell>
              <Cell>
                <Flex direction="column" alignItems="stretch" gap={2}>
                  {plans.map((plan) => (
                    <PlanLine key={plan.id} plan={plan} />
                  ))}
                </Flex>
              </Cell>
              <Cell isShort>
                {entry.mayPlan && (
                  <CancelButton
                    title={entry.title}
                    isWaiting={plans.some(({ state }) => state === 'planned')}
                    isBusy={isBusy}
                    onCancel={() => void cancel(entry)}
                  />
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
  title: string;
  /** Otherwise all of it failed, and only a message is left. */
  isWaiting: boolean;
  isBusy: boolean;
  onCancel: () => void;
}

function CancelButton({ title, isWaiting, isBusy, onCancel }: CancelButtonProps) {
  const text = useText();
  return (
    <Button
      size="S"
      variant="tertiary"
      disabled={isBusy}
      aria-label={text(isWaiting ? 'planned.cancel-of' : 'planned.dismiss-of', { title })}
      onClick={onCancel}
    >
      {text(isWaiting ? 'plan.cancel' : 'plan.dismiss')}
    </Button>
  );
}
