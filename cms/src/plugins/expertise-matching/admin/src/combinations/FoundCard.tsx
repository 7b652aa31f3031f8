import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import type { FoundCombination } from '../../../shared/desk/combinations.mts';
import { useRights } from '../desk/use-rights.ts';
import { useText } from '../words/use-text.ts';
import { WordBadge } from '../words/WordBadge.tsx';
import { FoundGift } from './FoundGift.tsx';
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
          {gifts.map((gift) => (
            <FoundGift
              key={`${gift.offer.id} ${gift.request.id} ${String(gift.need)}`}
              gift={gift}
              nameOf={nameOf}
            />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
