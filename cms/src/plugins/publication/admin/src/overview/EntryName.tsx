import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { kindKey } from '../words/kind-key.ts';
import { SmallText } from '../words/SmallText.tsx';
import { useText } from '../words/use-text.ts';

const NETWORK = 'api::network.network';

interface EntryNameProps {
  type: string;
  documentId: string;
  /** Null when it is deleted. */
  title: string | null;
}

/** An entry with its kind, leading to its form. */
export function EntryName({ type, documentId, title }: EntryNameProps) {
  const text = useText();
  // The network is the one type of which there is a single entry.
  const path = type === NETWORK ? `single-types/${type}` : `collection-types/${type}/${documentId}`;
  return (
    <Flex direction="column" alignItems="start">
      {title === null ? (
        <Typography textColor="neutral600">{text('entry.deleted')}</Typography>
      ) : (
        <Link
          tag={RouterLink}
          to={`/content-manager/${path}`}
          style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
        >
          {title === '' ? text('entry.untitled') : title}
        </Link>
      )}
      <SmallText>{text(kindKey(type))}</SmallText>
    </Flex>
  );
}
