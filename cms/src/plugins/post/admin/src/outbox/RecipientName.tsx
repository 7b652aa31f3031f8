import { Flex, Typography } from '@strapi/design-system';
import type { ShownRecipient } from '../../../shared/outbox-api.mts';
import { SmallText } from './SmallText.tsx';
import { useText } from './use-text.ts';

/** To whom a mail goes, as far as who looks may know. */
export function RecipientName({ recipient }: { recipient: ShownRecipient }) {
  const text = useText();
  if (recipient.kind !== 'shown')
    return <SmallText>{text(`recipient.${recipient.kind}`)}</SmallText>;
  return (
    <Flex direction="column" alignItems="start">
      <Typography>{recipient.name}</Typography>
      <SmallText>{recipient.address}</SmallText>
    </Flex>
  );
}
