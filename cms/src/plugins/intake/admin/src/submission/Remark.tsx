import { Box, Flex, Typography } from '@strapi/design-system';
import type { DeskThreadItem } from '../../../shared/desk-api.mts';
import { Moment } from '../../../../admin-parts/Moment.tsx';
import { useText } from '../words/use-text.ts';
import { Prose } from '../../../../admin-parts/Prose.tsx';

/** What one person wrote; what the submitter wrote stands out from what was written to them. */
export function Remark({ item }: { item: DeskThreadItem }) {
  const text = useText();
  const isTheirs = item.kind === 'answer';
  return (
    <Box
      tag="article"
      background={isTheirs ? 'primary100' : 'neutral100'}
      hasRadius
      padding={4}
      marginLeft={isTheirs ? 0 : 6}
      marginRight={isTheirs ? 6 : 0}
    >
      <Flex gap={2} wrap="wrap" justifyContent="space-between" paddingBottom={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {text(`thread.${item.kind}`, { name: item.by?.name ?? text('actor.gone') })}
        </Typography>
        <Typography variant="pi" textColor="neutral700">
          <Moment at={item.at} />
        </Typography>
      </Flex>
      <Prose>{item.text}</Prose>
    </Box>
  );
}
