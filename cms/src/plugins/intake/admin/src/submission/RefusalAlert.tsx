import { Alert, Button } from '@strapi/design-system';
import type { Refusal } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';

interface RefusalAlertProps {
  refusal: Refusal | null;
  onReload: () => void;
  onClose: () => void;
}

/** Why the cms did not do what was asked, and what one can do now. */
export function RefusalAlert({ refusal, onReload, onClose }: RefusalAlertProps) {
  const text = useText();
  if (!refusal) return null;
  return (
    <Alert
      variant="warning"
      closeLabel={text('close')}
      onClose={onClose}
      title={text('refusal.title')}
      role="alert"
      action={
        refusal === 'slug-taken' || refusal === 'choice-is-gone' ? undefined : (
          <Button variant="secondary" size="S" onClick={onReload}>
            {text('refusal.reload')}
          </Button>
        )
      }
    >
      {text(`refusal.${refusal}`)}
    </Alert>
  );
}
