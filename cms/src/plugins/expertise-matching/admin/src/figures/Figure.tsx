import { Box, Flex, Grid, Typography } from '@strapi/design-system';

/** One number with its name. */
export function Figure({ value, name, note }: { value: string; name: string; note?: string }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Box background="neutral0" shadow="tableShadow" hasRadius padding={5} height="100%">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="alpha" tag="p">
            {value}
          </Typography>
          <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
            {name}
          </Typography>
          {note !== undefined && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
        </Flex>
      </Box>
    </Grid.Item>
  );
}
