import { Alert, Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { entryAddress } from './entry-address.ts';

/** Tells that this may have been sent before, or stand on the site already. */
export function LookalikeWarning({ lookalikes }: { lookalikes: Lookalike[] }) {
  const text = useText();
  if (lookalikes.length === 0) return null;
  return (
    <Alert
      variant="warning"
      closeLabel={text('close')}
      title={text('lookalike.heading', { count: lookalikes.length })}
    >
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        {lookalikes.map((lookalike) => (
          <li key={lookalike.kind + lookalike.id}>
            <LookalikeLine lookalike={lookalike} />
          </li>
        ))}
      </Flex>
    </Alert>
  );
}

function LookalikeLine({ lookalike }: { lookalike: Lookalike }) {
  const text = useText();
  const intl = useIntl();
  const { kind, id, title, because, state, at } = lookalike;
  const why = because.map((each) => text(`lookalike.${each}`)).join(', ');
  const what = state ? text(`state.${state}`) : text('lookalike.initiative');
  return (
    <Box>
      <Link
        tag={RouterLink}
        to={kind === 'submission' ? `../${id}` : entryAddress(id)}
        {...(kind === 'submission' ? { relative: 'path' } : {})}
      >
        {title}
      </Link>{' '}
      <Typography variant="pi" textColor="neutral700">
        {[what, intl.formatDate(at, { dateStyle: 'medium' }), why].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
