import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';

/** How much there is and how much there can be: as words, and as a bar beside them. */
export function LoadMeter({ open, capacity }: { open: number; capacity: number }) {
  const text = useText();
  const isFull = open >= capacity;
  const share = capacity === 0 ? 0 : Math.min(1, open / capacity);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography
        fontWeight={isFull ? 'bold' : 'regular'}
        textColor={isFull ? 'danger700' : 'neutral800'}
        style={{ whiteSpace: 'nowrap' }}
      >
        {text(isFull ? 'offers.full' : 'offers.load', { open, capacity })}
      </Typography>
      <Box background="neutral200" hasRadius width="9rem" height="0.6rem" aria-hidden>
        <Box
          background={isFull ? 'danger600' : 'primary600'}
          hasRadius
          height="0.6rem"
          width={`${String(Math.round(share * 100))}%`}
        />
      </Box>
    </Flex>
  );
}
