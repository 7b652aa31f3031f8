import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { entryAddress } from './entry-address.ts';

/** Where it went once it was placed. */
export function PlacedNotice({ placed, kind }: Pick<SubmissionDetail, 'placed' | 'kind'>) {
  const text = useText();
  if (!placed) return null;
  const isInitiative = kind === 'initiative';
  return (
    <Notice
      variant="success"
      title={text(isInitiative ? 'placed.title' : 'placed.listing-title')}
      action={
        <Flex gap={4} wrap="wrap">
          {placed.url && (
            <Link href={placed.url} isExternal>
              {text('placed.page')}
            </Link>
          )}
          {isInitiative && (
            <Link tag={RouterLink} to={entryAddress(placed.documentId)}>
              {text('placed.entry')}
            </Link>
          )}
        </Flex>
      }
    >
      {text(isInitiative ? 'placed.explanation' : 'placed.listing-explanation')}
    </Notice>
  );
}
