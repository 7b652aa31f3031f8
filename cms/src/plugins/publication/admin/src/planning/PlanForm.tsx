import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Plan } from '../../../shared/plan.mts';
import { SmallText } from '../words/SmallText.tsx';
import { useText } from '../words/use-text.ts';
import { MomentField } from './MomentField.tsx';
import { writePlans, type Planned } from './plan-client.ts';
import { errorsOf, fieldsOf, wantedOf, type FieldErrors } from './plan-fields.ts';

interface PlanFormProps {
  planned: Planned;
  plans: readonly Plan[];
  /** Saved or not, the form is done with. */
  onDone: () => void;
}

/** When an entry goes live and off the site. It stands in the form of the entry, so it is none itself. */
export function PlanForm({ planned, plans, onDone }: PlanFormProps) {
  const text = useText();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [fields, setFields] = useState(() => fieldsOf(plans));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isBusy, setIsBusy] = useState(false);
  const first = useRef<HTMLDivElement>(null);

  // Who opened it goes on typing here.
  useEffect(() => first.current?.querySelector('input')?.focus(), []);

  async function save(event: FormEvent | React.MouseEvent): Promise<void> {
    event.preventDefault();
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
    <Flex ref={first} role="group" direction="column" alignItems="stretch" gap={3}>
      {field('publishAt')}
      {field('unpublishAt')}
      <SmallText>{text('plan.hint')}</SmallText>
      <Flex gap={2} wrap="wrap">
        <Button type="button" size="S" loading={isBusy} onClick={(event) => void save(event)}>
          {text('plan.save')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onDone}>
          {text('plan.close')}
        </Button>
      </Flex>
    </Flex>
  );
}
