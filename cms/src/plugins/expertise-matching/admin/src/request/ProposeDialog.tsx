import { useEffect, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import type { Candidate, MatchingRefusal, RequestDetail } from '../../../shared/desk-api.mts';
import { useDesk } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { MailPreview } from './MailPreview.tsx';

/** A candidate, and which of the needs it is for. */
export interface Chosen {
  candidate: Candidate;
  need: number;
}

interface ProposeDialogProps {
  detail: RequestDetail;
  chosen: Chosen | null;
  onClose: () => void;
  /** Something became of it, so that what is shown is old. */
  onChanged: () => void;
}

/** The mail to a helper as it will go, to be changed and sent. */
export function ProposeDialog({ detail, chosen, onClose, onChanged }: ProposeDialogProps) {
  const text = useText();
  const desk = useDesk();
  const { toggleNotification } = useNotification();
  const [message, setMessage] = useState(detail.message);
  const [refusal, setRefusal] = useState<MatchingRefusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const returnFocus = useReturnedFocus(chosen !== null);
  const offerId = chosen?.candidate.id;
  useEffect(() => setRefusal(null), [offerId]);

  const send = async () => {
    if (chosen === null) return;
    setIsBusy(true);
    const { candidate, need } = chosen;
    const proposal = { offer: candidate.id, request: detail.id, need, message };
    const outcome = await desk.propose(proposal).catch(() => null);
    setIsBusy(false);
    if (outcome === null) {
      toggleNotification({ type: 'danger', message: text('command.failed') });
      return;
    }
    if (outcome.kind === 'refused') {
      setRefusal(outcome.reason);
      return;
    }
    toggleNotification({ type: 'success', message: text('propose.done') });
    setMessage(detail.message);
    onClose();
    onChanged();
  };

  const mail = detail.needs[chosen?.need ?? 0]?.mail;
  return (
    <Modal.Root
      open={chosen !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>
            {text('propose.title', { title: chosen?.candidate.card.title ?? '' })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {refusal && (
              <Notice variant="warning" isUrgent title={text('refusal.title')}>
                {text(`refusal.${refusal}`)}
              </Notice>
            )}
            <Typography textColor="neutral700">{text('propose.explanation')}</Typography>
            {mail && <MailPreview mail={mail} message={message} onChange={setMessage} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void send()}>
            {text('propose.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
