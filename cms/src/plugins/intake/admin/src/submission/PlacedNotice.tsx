import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { entryAddress } from './entry-address.ts';

/** Where it went once it was placed. */
export function PlacedNotice({ placed }: Pick<SubmissionDetail, 'placed'>) {
  const text = useText();
  if (!placed) return null;
  return (
    <Notice
      variant="success"
      title={text('placed.title')}
      action={
        <Flex gap={4} wrap="wrap">
          <Link href={placed.url} isExternal>
            {text('placed.page')}
          </Link>
          <Link tag={RouterLink} to={entryAddress(placed.documentId)}>
            {text('placed.entry')}
          </Link>
        </Flex>
      }
    >
      {text('placed.explanation')}
    </Notice>
  );
}
