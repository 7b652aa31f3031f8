import { Flex, Typography } from '@strapi/design-system';
import { Check, Minus } from '@strapi/icons';
import type { MatchReason } from '../../../shared/match-reason.mts';
import { reasonText } from '../words/reason-text.ts';
import { useText } from '../words/use-text.ts';

/** What is no reason for it, but good to know. */
const isDrawback = (reason: MatchReason): boolean =>
  reason.code === 'distance' && reason.distance === 'further';

/** Why an offer is shown, one sentence each. */
export function ReasonList({ reasons }: { reasons: readonly MatchReason[] }) {
  const text = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {reasons.map((reason) => {
        const sentence = reasonText(reason, text);
        const Icon = isDrawback(reason) ? Minus : Check;
        return (
          <Flex tag="li" key={sentence} gap={2} alignItems="baseline">
            <Icon
              aria-hidden
              fill={isDrawback(reason) ? 'neutral600' : 'success600'}
              width="1.2rem"
              height="1.2rem"
              style={{ flexShrink: 0 }}
            />
            <Typography textColor="neutral800">{sentence}</Typography>
          </Flex>
        );
      })}
    </Flex>
  );
}
