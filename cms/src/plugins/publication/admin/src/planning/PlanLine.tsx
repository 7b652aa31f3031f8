import { Flex, Status, Typography } from '@strapi/design-system';
import type { Plan } from '../../../shared/plan.mts';
import { SmallText } from '../words/SmallText.tsx';
import { useMoment } from '../words/use-moment.ts';
import { useText } from '../words/use-text.ts';

/** One thing that is planned, or that failed at its moment. */
export function PlanLine({ plan }: { plan: Plan }) {
  const text = useText();
  const moment = useMoment()(plan.at);
  const hasFailed = plan.state === 'failed';
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Status variant={hasFailed ? 'danger' : 'secondary'} size="S">
        <Typography>
          {text(hasFailed ? `plan.${plan.action}.failed` : `plan.${plan.action}`, { moment })}
        </Typography>
      </Status>
      {plan.failure !== null && <SmallText>{plan.failure}</SmallText>}
      {plan.plannedBy !== null && (
        <SmallText>{text('plan.by', { name: plan.plannedBy })}</SmallText>
      )}
    </Flex>
  );
}
