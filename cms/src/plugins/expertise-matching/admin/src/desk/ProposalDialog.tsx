import { useState, type ReactNode } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import type { CombinationRefusal } from '../../../shared/desk/combinations.mts';
import { useText } from '../words/use-text.ts';

type Sent = { kind: 'done' } | { kind: 'refused'; reason: CombinationRefusal };

interface ProposalDialogProps {
  words: { title: string; explanation: string; send: string; done: string };
  /** @returns null when it cannot go like this, which is said beside the field that is wrong */
  send: () => Promise<Sent> | null;
  onClose: () => void;
  /** It was sent, so that what is shown is old. */
  onSent: () => void;
  children: ReactNode;
}

/** Asks people something with words that can be changed, and tells what came of that. */
export function ProposalDialog({ words, send, onClose, onSent, children }: ProposalDialogProps) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [refusal, setRefusal] = useState<CombinationRefusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const returnFocus = useReturnedFocus(true);

  const submit = async () => {
    setRefusal(null);
    const sending = send();
    if (sending === null) return;
    setIsBusy(true);
    const outcome = await sending.catch(() => null);
    setIsBusy(false);
    if (outcome === null) {
      toggleNotification({ type: 'danger', message: text('command.failed') });
    } else if (outcome.kind === 'refused') {
      setRefusal(outcome.reason);
    } else {
      toggleNotification({ type: 'success', message: words.done });
      onClose();
      onSent();
    }
  };

  return (
    <Modal.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{words.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {refusal && (
              <Notice variant="warning" isUrgent title={text('refusal.title')}>
                {text(`refusal.${refusal}`)}
              </Notice>
            )}
            <Typography textColor="neutral700">{words.explanation}</Typography>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void submit()}>
            {words.send}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
