import { Button } from '@strapi/design-system';
import type { Refusal } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { Notice } from '../../../../admin-parts/Notice.tsx';

/** Refusals that another look at the submission does nothing about. */
const TO_MEND: readonly Refusal[] = ['slug-taken', 'choice-is-gone'];

/** Why the cms did not do what was asked, and what one can do now. */
export function RefusalNotice({
  refusal,
  onReload,
}: {
  refusal: Refusal | null;
  onReload: () => void;
}) {
  const text = useText();
  if (!refusal) return null;
  return (
    <Notice
      variant="warning"
      isUrgent
      title={text('refusal.title')}
      action={
        !TO_MEND.includes(refusal) && (
          <Button variant="secondary" size="S" onClick={onReload}>
            {text('refusal.reload')}
          </Button>
        )
      }
    >
      {text(`refusal.${refusal}`)}
    </Notice>
  );
}
