import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useReturnedFocus } from '../../../../admin-parts/use-returned-focus.ts';
import {
  newCombination,
  type CombinationRefusal,
  type FoundCombination,
} from '../../../shared/combination-api.mts';
import { useCombinations } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { CombinationTexts, type TextName } from './CombinationTexts.tsx';

interface CombineDialogProps {
  found: FoundCombination;
  onClose: () => void;
  onChanged: () => void;
}

/** Asks all who would take part, with texts that can be changed. */
export function CombineDialog({ found, onClose, onChanged }: CombineDialogProps) {
  const text = useText();
  const combinations = useCombinations();
  const { toggleNotification } = useNotification();
  const [texts, setTexts] = useState<Record<TextName, string>>(found.suggestion);
  const [wrong, setWrong] = useState<readonly PropertyKey[]>([]);
  const [refusal, setRefusal] = useState<CombinationRefusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const returnFocus = useReturnedFocus(true);

  const send = async () => {
    const gifts = found.gifts.map(({ offer, request, need }) => ({
      offer: offer.id,
      request: request.id,
      need,
    }));
    const asked = newCombination.safeParse({ ...texts, gifts });
    setRefusal(null);
    setWrong(asked.success ? [] : asked.error.issues.flatMap(({ path }) => path.slice(0, 1)));
    if (!asked.success) return;
    setIsBusy(true);
    const outcome = await combinations.propose(asked.data).catch(() => null);
    setIsBusy(false);
    if (outcome === null) {
      toggleNotification({ type: 'danger', message: text('command.failed') });
      return;
    }
    if (outcome.kind === 'refused') {
      setRefusal(outcome.reason);
      return;
    }
    toggleNotification({ type: 'success', message: text('combine.done') });
    onClose();
    onChanged();
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
          <Modal.Title>{text('combine.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {refusal && (
              <Notice variant="warning" isUrgent title={text('refusal.title')}>
                {text(`refusal.${refusal}`)}
              </Notice>
            )}
            <Typography textColor="neutral700">{text('combine.explanation')}</Typography>
            <CombinationTexts
              texts={texts}
              wrong={wrong}
              onChange={(name, value) => setTexts((now) => ({ ...now, [name]: value }))}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void send()}>
            {text('combine.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
