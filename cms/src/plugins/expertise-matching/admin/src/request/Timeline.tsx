import { Flex, Typography } from '@strapi/design-system';
import { Moment } from '../../../../admin-parts/Moment.tsx';
import type { ProposalEvent } from '../../../shared/desk/proposals.mts';
import { eventKey } from '../words/event-key.ts';
import { useText, type Text } from '../words/use-text.ts';

const actors = ['helper', 'requester', 'coordinator', 'system'] as const;

const actorName = ({ actor, by }: ProposalEvent, text: Text): string => {
  const known = actors.find((each) => each === actor);
  return by ?? text(known ? `actor.${known}` : 'actor.system');
};

/** What happened with a proposal, the oldest first. */
export function Timeline({ history }: { history: readonly ProposalEvent[] }) {
  const text = useText();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
      {history.map((item, index) => (
        <Flex
          tag="li"
          key={index}
          gap={2}
          justifyContent="space-between"
          wrap="wrap"
          alignItems="baseline"
        >
          <Typography variant="pi" textColor="neutral800">
            {text(eventKey(item.event), { who: actorName(item, text), event: item.event })}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            <Moment at={item.at} />
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
