import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Plan } from '../../../shared/plan.mts';
import { useText } from '../words/use-text.ts';
import { MomentField } from './MomentField.tsx';
import { writePlans, type Planned } from './plan-client.ts';
import { errorsOf, fieldsOf, wantedOf, type FieldErrors } from './plan-fields.ts';

interface PlanDialogProps {
  planned: Planned;
  plans: readonly Plan[];
  /** Saved or not, the dialog is done with. */
  onDone: () => void;
}

/** When an entry goes live and off the site. */
export function PlanDialog({ planned, plans, onDone }: PlanDialogProps) {
  const text = useText();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [fields, setFields] = useState(() => fieldsOf(plans));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isBusy, setIsBusy] = useState(false);

  async function save(): Promise<void> {
    const asked = wantedOf(fields, plans);
    if ('errors' in asked) {
      setErrors(asked.errors);
      return;
    }
    setIsBusy(true);
    try {
      const outcome = await writePlans({ put }, planned, asked.wanted);
      if (outcome.kind === 'refused') {
        setErrors(errorsOf(outcome.reason, asked.wanted, Date.now()));
      } else {
        toggleNotification({ type: 'success', message: text('plan.saved') });
        onDone();
      }
    } catch {
      toggleNotification({ type: 'warning', message: text('plan.failed') });
    }
    setIsBusy(false);
  }

  const field = (name: keyof typeof fields) => (
    <MomentField
      name={name}
      value={fields[name]}
      error={errors[name]}
      onChange={(value) => {
        setFields({ ...fields, [name]: value });
        setErrors({});
      }}
    />
  );
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{text('plan.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral600">{text('plan.hint')}</Typography>
          {field('publishAt')}
          {field('unpublishAt')}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('plan.close')}</Button>
        </Modal.Close>
        <Button loading={isBusy} onClick={() => void save()}>
          {text('plan.save')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
}
