import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';

const LINES = [70, 55, 62, 48, 66];

/** The shape of a list, until it is there. */
export function Skeleton() {
  const text = useText();
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6} aria-busy>
      <VisuallyHidden>{text('loading')}</VisuallyHidden>
      <Flex direction="column" alignItems="stretch" gap={6} aria-hidden>
        {LINES.map((width) => (
          <Flex key={width} gap={6}>
            <Box background="neutral150" hasRadius height="1.6rem" width={`${String(width)}%`} />
            <Box background="neutral150" hasRadius height="2.4rem" width="9rem" />
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
