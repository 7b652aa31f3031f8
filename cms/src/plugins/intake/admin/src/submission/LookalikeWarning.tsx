import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { Notice } from '../notices/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { entryAddress } from './entry-address.ts';

/** Tells that this may have been sent before, or stand on the site already. */
export function LookalikeWarning({ lookalikes }: { lookalikes: Lookalike[] }) {
  const text = useText();
  if (lookalikes.length === 0) return null;
  return (
    <Notice variant="warning" title={text('lookalike.heading', { count: lookalikes.length })}>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {lookalikes.map((lookalike) => (
          <li key={lookalike.kind + lookalike.id}>
            <LookalikeLine lookalike={lookalike} />
          </li>
        ))}
      </Flex>
    </Notice>
  );
}

function LookalikeLine({ lookalike }: { lookalike: Lookalike }) {
  const text = useText();
  const intl = useIntl();
  const { kind, id, title, because, state, at } = lookalike;
  const what = state ? text(`state.${state}`) : text('lookalike.initiative');
  const when = intl.formatDate(at, { dateStyle: 'medium' });
  const why = because.map((each) => text(`lookalike.${each}`)).join(', ');
  return (
    <Flex gap={2} wrap="wrap" alignItems="baseline">
      <Link
        tag={RouterLink}
        to={kind === 'submission' ? `../${id}` : entryAddress(id)}
        {...(kind === 'submission' ? { relative: 'path' } : {})}
      >
        {title}
      </Link>
      <Typography variant="pi" textColor="neutral700">
        {[what, when, why].join(' · ')}
      </Typography>
    </Flex>
  );
}
