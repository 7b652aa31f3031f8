import { Accordion, Box, Flex, Typography } from '@strapi/design-system';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { BandBadge } from '../words/BandBadge.tsx';
import { useText } from '../words/use-text.ts';

interface LeftOutProps {
  leftOut: RequestDetail['needs'][number]['leftOut'];
}

/** Offers that fit and cannot be asked, each with why. Folded, since there is nothing to do with them. */
export function LeftOut({ leftOut }: LeftOutProps) {
  const text = useText();
  if (leftOut.length === 0) return null;
  return (
    <Accordion.Root>
      <Accordion.Item value="left-out">
        <Accordion.Header>
          <Accordion.Trigger>
            {text('left-out.heading', { count: leftOut.length })}
          </Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Flex tag="ul" direction="column" alignItems="stretch">
            {leftOut.map(({ id, card, band, reason }) => (
              <Box
                tag="li"
                key={id}
                padding={4}
                borderColor="neutral150"
                borderStyle="solid"
                borderWidth="0 0 1px"
              >
                <Flex gap={3} justifyContent="space-between" wrap="wrap">
                  <Box flex="1 1 20rem" minWidth={0}>
                    <Typography tag="p" fontWeight="semiBold">
                      {card.title}
                    </Typography>
                    <Typography tag="p" variant="pi" textColor="neutral600">
                      {[card.code, card.area].filter(Boolean).join(' · ')}
                    </Typography>
                    <Typography tag="p" textColor="neutral800">
                      {text(`left-out.${reason}`)}
                    </Typography>
                  </Box>
                  {band && <BandBadge band={band} />}
                </Flex>
              </Box>
            ))}
          </Flex>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
}
