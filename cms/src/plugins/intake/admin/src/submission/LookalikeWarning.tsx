import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { LookalikeLine } from './LookalikeLine.tsx';

/** How many are shown at first: the most alike come first. */
const FIRST = 3;

/** Tells that this may have been sent before, or stand on the site already. */
export function LookalikeWarning({ lookalikes }: { lookalikes: Lookalike[] }) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const count = lookalikes.length;
  if (count === 0) return null;
  return (
    <Notice
      variant="warning"
      title={text('lookalike.heading', { count })}
      action={
        count > FIRST && (
          <Button size="S" variant="tertiary" onClick={() => setShowsAll((now) => !now)}>
            {showsAll ? text('lookalike.fewer') : text('lookalike.all', { count })}
          </Button>
        )
      }
    >
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {lookalikes.slice(0, showsAll ? count : FIRST).map((lookalike) => (
          <li key={lookalike.kind + lookalike.id}>
            <LookalikeLine lookalike={lookalike} />
          </li>
        ))}
      </Flex>
    </Notice>
  );
}
