import { useId, type ReactNode, type RefObject } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface SectionProps {
  title: string;
  children: ReactNode;
  /** Its heading, for who must be brought back to it. */
  heading?: RefObject<HTMLHeadingElement>;
}

/** A part of the page with its heading. */
export function Section({ title, children, heading }: SectionProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          <Typography variant="delta" tag="span">
            {title}
          </Typography>
        </h2>
        {children}
      </Flex>
    </Box>
  );
}
