import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { MatchReason } from '../../../shared/desk-api.mts';
import { reasonText } from '../words/reason-text.ts';
import { useText } from '../words/use-text.ts';

/** Why an offer is shown, one sentence each. */
export function ReasonList({ reasons }: { reasons: readonly MatchReason[] }) {
  const text = useText();
  const sentences = reasons.map((reason) => reasonText(reason, text));
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {sentences.map((sentence) => (
        <Flex tag="li" key={sentence} gap={2} alignItems="baseline">
          <Check
            aria-hidden
            fill="success600"
            width="1.2rem"
            height="1.2rem"
            style={{ flexShrink: 0 }}
          />
          <Typography textColor="neutral800">{sentence}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
