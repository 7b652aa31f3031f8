import { useEffect, useRef, useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';
import { PlanForm } from './PlanForm.tsx';
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
  const wasOpen = useRef(false);

  // Who closes the form is back where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

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
      {mayPlan && isOpen && (
        <PlanForm
          planned={planned}
          plans={plans}
          onDone={() => {
            setIsOpen(false);
            refresh();
          }}
        />
      )}
      {mayPlan && !isOpen && (
        <Flex gap={2} wrap="wrap">
          <Button ref={opener} size="S" variant="tertiary" onClick={() => setIsOpen(true)}>
            {text(isWaiting ? 'plan.change' : 'plan.open')}
          </Button>
          {plans.length > 0 && (
            <Button
              size="S"
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
