import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { FiguresAnswer } from '../../../shared/desk/figures.mts';
import { useText } from '../words/use-text.ts';
import { conceptsWith, CREATE_CONCEPT, NEW_CONCEPT } from './concept-address.ts';

/** Requests that nobody fits, and their words that no concept knows: what editors can do something about. */
export function UnmatchedList({ unmatched }: Pick<FiguresAnswer, 'unmatched'>) {
  const text = useText();
  const { canCreate = false } = useRBAC(CREATE_CONCEPT).allowedActions;
  if (unmatched.length === 0) {
    return <Typography textColor="neutral600">{text('unmatched.none')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography textColor="neutral700" style={{ maxWidth: '70ch' }}>
          {text('unmatched.help')}
        </Typography>
        {canCreate && (
          <LinkButton tag={RouterLink} to={NEW_CONCEPT} variant="secondary" startIcon={<Plus />}>
            {text('unmatched.new-concept')}
          </LinkButton>
        )}
      </Flex>
      <Box background="neutral0" shadow="tableShadow" hasRadius>
        <ul>
          {unmatched.map(({ id, code, title, words }) => (
            <Box
              tag="li"
              key={id}
              padding={4}
              borderColor="neutral150"
              borderStyle="solid"
              borderWidth="0 0 1px"
            >
              <Link tag={RouterLink} to={`../requests/${id}`} relative="path">
                {title || code}
              </Link>
              <Flex gap={3} wrap="wrap" paddingTop={2}>
                <Typography variant="pi" textColor="neutral700">
                  {text('unmatched.words')}
                </Typography>
                {words.map((word) =>
                  canCreate ? (
                    <Link
                      key={word}
                      tag={RouterLink}
                      to={conceptsWith(word)}
                      aria-label={text('unmatched.look-up', { word })}
                    >
                      {word}
                    </Link>
                  ) : (
                    <Typography key={word}>{word}</Typography>
                  ),
                )}
              </Flex>
            </Box>
          ))}
        </ul>
      </Box>
    </Flex>
  );
}
