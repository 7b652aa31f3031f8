import { useEffect, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PLUGIN } from '../plugin-id.ts';
import { useText } from '../words/use-text.ts';
import { deskParts, type DeskPart } from './desk-parts.ts';

const parts = Object.keys(deskParts) as DeskPart[];

/** The way between the parts of the desk. */
export function DeskNav() {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  // Where the parts do not fit beside each other, the one that is open is in sight.
  useEffect(() => {
    list.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <Box
      tag="nav"
      aria-label={text('desk.parts')}
      borderColor="neutral200"
      borderWidth="0 0 1px"
      borderStyle="solid"
      style={{ overflowX: 'auto' }}
    >
      <Flex tag="ul" ref={list} gap={5} width="max-content">
        {parts.map((part) => (
          <li key={part}>
            <NavLink
              to={['/plugins', PLUGIN, ...deskParts[part]].join('/')}
              end
              style={{ textDecoration: 'none' }}
            >
              {({ isActive }) => (
                <Box
                  paddingTop={2}
                  paddingBottom={2}
                  borderStyle="solid"
                  borderWidth="0 0 2px"
                  borderColor={isActive ? 'primary600' : 'transparent'}
                >
                  <Typography
                    fontWeight={isActive ? 'bold' : 'semiBold'}
                    textColor={isActive ? 'primary600' : 'neutral700'}
                    style={{ whiteSpace: 'nowrap' }}
                  >
                    {text(`part.${part}`)}
                  </Typography>
                </Box>
              )}
            </NavLink>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
