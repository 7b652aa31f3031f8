import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import { useText } from '../words/use-text.ts';

interface AskedAgainProps {
  words: {
    button: string;
    /** What it is about, for who does not see what the button stands beside. */
    about: string;
    title: string;
    explanation: string;
    done: string;
  };
  /** @returns why it was refused, or null */
  command: () => Promise<string | null>;
  onChanged: () => void;
}

/** A button for something that cannot be undone, which asks once more. */
export function AskedAgain({ words, command, onChanged }: AskedAgainProps) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const returnFocus = useReturnedFocus(isAsking);

  const confirm = async () => {
    setIsBusy(true);
    try {
      const refusal = await command();
      toggleNotification(
        refusal === null
          ? { type: 'success', message: words.done }
          : { type: 'warning', message: refusal },
      );
      onChanged();
    } catch {
      toggleNotification({ type: 'danger', message: text('command.failed') });
    }
    setIsBusy(false);
    setIsAsking(false);
  };

  return (
    <>
      <Button
        size="S"
        variant="tertiary"
        width="max-content"
        aria-label={`${words.button}: ${words.about}`}
        onClick={() => setIsAsking(true)}
      >
        {words.button}
      </Button>
      <Dialog.Root
        open={isAsking}
        onOpenChange={(isOpen) => {
          if (!isOpen) setIsAsking(false);
        }}
      >
        <Dialog.Content onCloseAutoFocus={returnFocus}>
          <Dialog.Header>{words.title}</Dialog.Header>
          <Dialog.Body icon={<WarningCircle fill="danger600" aria-hidden />}>
            {words.explanation}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {text('cancel')}
              </Button>
            </Dialog.Cancel>
            <Button variant="danger" fullWidth loading={isBusy} onClick={() => void confirm()}>
              {words.button}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
