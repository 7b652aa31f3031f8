import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import { useText } from '../words/use-text.ts';

interface SpamDialogProps {
  count: number;
  isOpen: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once more, with how many it is about. */
export function SpamDialog({ count, isOpen, isBusy, onClose, onConfirm }: SpamDialogProps) {
  const text = useText();
  const returnFocus = useReturnedFocus(isOpen);
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Content onCloseAutoFocus={returnFocus}>
        <Dialog.Header>{text('spam.title', { count })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" aria-hidden />}>
          {text('spam.explanation', { count })}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth loading={isBusy} onClick={onConfirm}>
            {text('spam.confirm', { count })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
