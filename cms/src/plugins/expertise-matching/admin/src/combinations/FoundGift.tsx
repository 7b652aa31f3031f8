import { Box, Flex, Typography } from '@strapi/design-system';
import { Prose } from '../../../../admin-parts/Prose.tsx';
import type { FoundCombination } from '../../../shared/desk/combinations.mts';
import { ReasonList } from '../request/ReasonList.tsx';
import { BandBadge } from '../words/BandBadge.tsx';
import { useText } from '../words/use-text.ts';

interface FoundGiftProps {
  gift: FoundCombination['gifts'][number];
  nameOf: (initiative: string) => string;
}

/** What one initiative can give another, why that fits, and both in their own words. */
export function FoundGift({ gift, nameOf }: FoundGiftProps) {
  const text = useText();
  const { from, to, offer, request, band, reasons } = gift;
  const said = [
    { name: text('combinations.offer-of', { name: nameOf(from) }), card: offer.card },
    { name: text('combinations.request-of', { name: nameOf(to) }), card: request.card },
  ];
  return (
    <Box
      tag="li"
      paddingLeft={4}
      borderColor="primary200"
      borderStyle="solid"
      borderWidth="0 0 0 3px"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="neutral800">
          {text('combinations.gives', {
            from: nameOf(from),
            to: nameOf(to),
            offer: offer.card.title,
            request: request.card.title,
          })}
        </Typography>
        <BandBadge band={band} />
        <ReasonList reasons={reasons} />
        <details>
          <Typography tag="summary" textColor="primary600" style={{ cursor: 'pointer' }}>
            {text('combinations.read')}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
            {said.map(({ name, card }) => (
              <Box key={name}>
                <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral700">
                  {[name, card.area].filter(Boolean).join(' · ')}
                </Typography>
                <Prose>{card.text}</Prose>
              </Box>
            ))}
          </Flex>
        </details>
      </Flex>
    </Box>
  );
}
