import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import type { FoundCombination } from '../../../shared/desk/combinations.mts';
import { useRights } from '../desk/use-rights.ts';
import { BandBadge } from '../words/BandBadge.tsx';
import { useText } from '../words/use-text.ts';
import { WordBadge } from '../words/WordBadge.tsx';
import { ReasonList } from '../request/ReasonList.tsx';
import { initiativeNames } from './initiative-names.ts';

interface FoundCardProps {
  found: FoundCombination;
  onPropose: () => void;
}

/** Initiatives that complete each other: what each gives whom, and why that fits. */
export function FoundCard({ found, onPropose }: FoundCardProps) {
  const text = useText();
  const { mayPropose } = useRights();
  const { shape, isAcrossFields, gifts } = found;
  const { nameOf, together } = initiativeNames(found);
  return (
    <Box tag="article" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={2} flex="1 1 24rem">
            <Flex gap={2} wrap="wrap">
              <WordBadge variant="secondary">{text(`shape.${shape}`)}</WordBadge>
              {isAcrossFields && (
                <WordBadge variant="success">{text('combinations.across')}</WordBadge>
              )}
            </Flex>
            <Typography
              tag="h2"
              variant="delta"
              fontWeight="bold"
              style={{ overflowWrap: 'anywhere' }}
            >
              {together}
            </Typography>
          </Flex>
          {mayPropose && (
            <Button
              startIcon={<PaperPlane aria-hidden />}
              aria-label={text('combine.of', { names: together })}
              onClick={onPropose}
            >
              {text('combine.button')}
            </Button>
          )}
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {gifts.map(({ from, to, offer, request, need, band, reasons }) => (
            <Box
              tag="li"
              key={`${offer.id} ${request.id} ${String(need)}`}
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
              </Flex>
            </Box>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
