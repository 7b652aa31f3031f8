import { Box, Flex, Typography } from '@strapi/design-system';

interface BarsProps {
  title: string;
  bars: readonly { name: string; count: number }[];
}

/** How often each of some things happened. */
export function Bars({ title, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Box
      tag="section"
      flex="1 1 34rem"
      minWidth={0}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={5}
    >
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {bars.map(({ name, count }) => (
          <Box tag="li" key={name}>
            <Flex justifyContent="space-between" gap={3} paddingBottom={1}>
              <Typography>{name}</Typography>
              <Typography fontWeight="bold">{count}</Typography>
            </Flex>
            <Box
              background={count === 0 ? 'neutral150' : 'primary600'}
              hasRadius
              height="0.6rem"
              width={count === 0 ? '100%' : `${String(Math.round((count / most) * 100))}%`}
              aria-hidden
            />
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
