import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import type { NamesAnswer } from '../../../shared/desk/names.mts';
import { useDesk } from '../desk/use-desk.ts';
import { useRights } from '../desk/use-rights.ts';
import { useText } from '../words/use-text.ts';

type Shown =
  | { kind: 'hidden' }
  | { kind: 'busy' }
  | { kind: 'failed' }
  | { kind: 'shown'; names: NamesAnswer };

interface NameButtonProps {
  listingId: string;
  /** Code of the offer or request. */
  of: string;
}

/** Shows who placed something when somebody asks for that, and says that this is written down. */
export function NameButton({ listingId, of }: NameButtonProps) {
  const text = useText();
  const desk = useDesk();
  const { maySeeNames } = useRights();
  const [shown, setShown] = useState<Shown>({ kind: 'hidden' });
  if (!maySeeNames) return null;

  const show = async () => {
    setShown({ kind: 'busy' });
    const names = await desk.names(listingId).catch(() => null);
    setShown(names ? { kind: 'shown', names } : { kind: 'failed' });
  };

  return (
    <Flex gap={2} wrap="wrap" alignItems="center" role="status">
      {shown.kind === 'shown' ? (
        <>
          <Typography fontWeight="bold" textColor="neutral800">
            {shown.names.name}
          </Typography>
          <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {[shown.names.email, shown.names.phone].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {text('names.noted')}
          </Typography>
        </>
      ) : (
        <>
          <Button
            size="S"
            variant="tertiary"
            startIcon={<Eye aria-hidden />}
            loading={shown.kind === 'busy'}
            aria-label={text('names.show-of', { code: of })}
            onClick={() => void show()}
          >
            {text('names.show')}
          </Button>
          <Typography variant="pi" textColor={shown.kind === 'failed' ? 'danger700' : 'neutral600'}>
            {text(shown.kind === 'failed' ? 'names.failed' : 'names.warning')}
          </Typography>
        </>
      )}
    </Flex>
  );
}
