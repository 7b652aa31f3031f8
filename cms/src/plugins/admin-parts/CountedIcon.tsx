import { useEffect, useRef, type ComponentProps } from 'react';
import { Box, Typography } from '@strapi/design-system';
import type { Archive } from '@strapi/icons';

/** Beyond this the number says no more than "many", and does not fit. */
const MOST = 99;

/** Every icon of the design system takes the same. */
type Icon = typeof Archive;

interface CountedIconProps extends ComponentProps<Icon> {
  icon: Icon;
  count: number;
  /** Of the menu link, with the number in it. */
  name: string;
}

/** An icon in the menu with a number: a menu link itself can hold no changing number. */
export function CountedIcon({ icon: Icon, count, name, ...props }: CountedIconProps) {
  const box = useRef<HTMLDivElement>(null);

  // The menu names its links itself; who hears the name should hear the number too.
  useEffect(() => {
    box.current?.closest('a')?.setAttribute('aria-label', name);
  }, [name]);

  return (
    <Box ref={box} position="relative" display="inline-flex">
      <Icon {...props} />
      {count > 0 && (
        <Box
          position="absolute"
          top="-0.9rem"
          left="1rem"
          background="primary600"
          paddingLeft={1}
          paddingRight={1}
          borderRadius="1rem"
          minWidth="1.8rem"
          textAlign="center"
          aria-hidden
        >
          <Typography
            textColor="neutral0"
            fontWeight="bold"
            style={{ fontSize: '1.1rem', lineHeight: '1.8rem', display: 'block' }}
          >
            {count > MOST ? `${String(MOST)}+` : count}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
