import { useEffect, useState, type ReactElement } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Monitor, Phone } from '@strapi/icons';
import { useText } from '../words/use-text.ts';
import type { Screen } from './frame-fit.ts';
import { PreviewFrame } from './PreviewFrame.tsx';

interface PreviewTabProps {
  /** Another one each time the submission is read, since it expires. */
  address: string;
  version: number;
}

/** How the page will look on the site, on a wide screen or a phone. */
export function PreviewTab({ address, version }: PreviewTabProps) {
  const text = useText();
  const [screen, setScreen] = useState<Screen>('desktop');
  const [shown, setShown] = useState({ address, version, turn: 0 });

  // Only what changed is loaded again, not each new address of the same page.
  useEffect(() => {
    setShown((now) => (now.version === version ? now : { address, version, turn: now.turn + 1 }));
  }, [address, version]);

  const choice = (each: Screen, icon: ReactElement) => (
    <Button
      size="S"
      variant={screen === each ? 'secondary' : 'tertiary'}
      aria-pressed={screen === each}
      startIcon={icon}
      onClick={() => setScreen(each)}
    >
      {text(`preview.${each}`)}
    </Button>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Flex gap={2} role="group" aria-label={text('preview.screens')}>
          {choice('desktop', <Monitor />)}
          {choice('phone', <Phone />)}
        </Flex>
        <IconButton
          label={text('preview.reload')}
          onClick={() => setShown((now) => ({ address, version, turn: now.turn + 1 }))}
        >
          <ArrowClockwise />
        </IconButton>
      </Flex>
      <PreviewFrame key={shown.turn} address={shown.address} screen={screen} />
      <Typography variant="pi" textColor="neutral600">
        {text('preview.explanation')}
      </Typography>
    </Flex>
  );
}
