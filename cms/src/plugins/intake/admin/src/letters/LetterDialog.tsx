import type { ReactNode } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Refusal } from '../../../shared/desk-api.mts';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import { RefusalNotice } from '../notices/RefusalNotice.tsx';
import { useText } from '../words/use-text.ts';

interface LetterDialogProps {
  isOpen: boolean;
  title: string;
  /** What will happen, one sentence each. */
  consequences: readonly string[];
  confirm: string;
  isDanger?: boolean;
  isBusy: boolean;
  /** The state changed so that this can no longer be done; what was typed can still be copied. */
  isImpossible: boolean;
  refusal: Refusal | null;
  children: ReactNode;
  onReload: () => void;
  onClose: () => void;
  onConfirm: () => void;
}

/** The frame of a decision: what will happen, the letter, and one clear button. */
export function LetterDialog(props: LetterDialogProps) {
  const { isOpen, title, consequences, confirm, isDanger = false, isBusy, isImpossible } = props;
  const { refusal, children, onReload, onClose, onConfirm } = props;
  const text = useText();
  const returnFocus = useReturnedFocus(isOpen);
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <RefusalNotice refusal={refusal} onReload={onReload} />
            {isImpossible && (
              <Typography textColor="danger600" role="alert">
                {text('letter.impossible')}
              </Typography>
            )}
            {children}
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral800">
                {text('letter.consequences')}
              </Typography>
              <ul style={{ listStyle: 'disc', paddingLeft: '2rem' }}>
                {consequences.map((sentence) => (
                  <li key={sentence}>
                    <Typography textColor="neutral700">{sentence}</Typography>
                  </li>
                ))}
              </ul>
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'default'}
            loading={isBusy}
            disabled={isImpossible}
            onClick={onConfirm}
          >
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
