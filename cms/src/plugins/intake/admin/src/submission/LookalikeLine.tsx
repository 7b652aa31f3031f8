import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useDateText } from '../../../../admin-parts/use-date-text.ts';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { entryAddress } from './entry-address.ts';

/** Something that a submission looks like, and in what. */
export function LookalikeLine({ lookalike }: { lookalike: Lookalike }) {
  const text = useText();
  const dateText = useDateText();
  const { kind, id, title, because, state, at } = lookalike;
  const what = state
    ? text(`state.${state}`)
    : text(kind === 'listing' ? 'lookalike.listing' : 'lookalike.initiative');
  const when = dateText(at, { dateStyle: 'medium' });
  const why = because.map((each) => text(`lookalike.${each}`)).join(', ');
  return (
    <Flex gap={2} wrap="wrap" alignItems="baseline">
      {kind === 'listing' ? (
        <Typography>{title}</Typography>
      ) : (
        <Link
          tag={RouterLink}
          to={kind === 'submission' ? `../${id}` : entryAddress(id)}
          {...(kind === 'submission' ? { relative: 'path' } : {})}
        >
          {title}
        </Link>
      )}
      <Typography variant="pi" textColor="neutral700">
        {[what, when, why].join(' · ')}
      </Typography>
    </Flex>
  );
}
