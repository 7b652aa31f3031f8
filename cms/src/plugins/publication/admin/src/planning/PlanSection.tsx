import { useRef, useState } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { PlanLine } from './PlanLine.tsx';
import { useCancel } from './use-cancel.ts';
import { usePlans } from './use-plans.ts';

interface PlanSectionProps {
  type: string;
  documentId: string;
  version: string;
}

/** What is planned for an entry, and the way to change that. Nothing for what cannot be planned. */
export function PlanSection({ type, documentId, version }: PlanSectionProps) {
  const text = useText();
  const { answer, refresh } = usePlans(type, documentId, version);
  const { isBusy, cancel } = useCancel(refresh);
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  if (!answer) return null;
  const { plans, mayPlan } = answer;
  const planned = { type, documentId };
  const isWaiting = plans.some(({ state }) => state === 'planned');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} />
        ))}
      </Flex>
      {mayPlan && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
            <Modal.Trigger>
              <Button ref={opener} variant="tertiary">
                {text(isWaiting ? 'plan.change' : 'plan.open')}
              </Button>
            </Modal.Trigger>
            {isOpen && (
              <PlanDialog
                planned={planned}
                plans={plans}
                onDone={() => {
                  setIsOpen(false);
                  refresh();
                }}
              />
            )}
          </Modal.Root>
          {plans.length > 0 && (
            <Button
              variant={isWaiting ? 'danger-light' : 'tertiary'}
              loading={isBusy}
              onClick={() => void cancel(planned).then(() => opener.current?.focus())}
            >
              {text(isWaiting ? 'plan.cancel' : 'plan.dismiss')}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}
