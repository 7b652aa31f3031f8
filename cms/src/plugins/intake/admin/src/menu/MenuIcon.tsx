import { useEffect, useRef, type ComponentProps } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { Archive } from '@strapi/icons';
import { useText } from '../words/use-text.ts';
import { useWaiting } from './use-waiting.ts';

/** Beyond this the number says no more than "many", and does not fit. */
const MOST = 99;

/** The icon of the desk in the menu, with how many submissions wait: a menu link itself can hold no changing number. */
export function MenuIcon(props: ComponentProps<typeof Archive>) {
  const text = useText();
  const icon = useRef<HTMLDivElement>(null);
  const count = useWaiting();

  // The menu names its links itself; who hears the name should hear the number too.
  useEffect(() => {
    const name = count > 0 ? text('menu.waiting', { count }) : text('menu');
    icon.current?.closest('a')?.setAttribute('aria-label', name);
  }, [count, text]);

  return (
    <Box ref={icon} position="relative" display="inline-flex">
      <Archive {...props} />
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
