import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useDateText } from '../../../../admin-parts/use-date-text.ts';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import type { Draft } from '../forms/draft.ts';
import type { FormField } from '../forms/form-field.ts';
import { useText } from '../words/use-text.ts';
import { choicesOf, nameOf } from './choices.ts';
import { PhotoList } from './PhotoList.tsx';
import { Prose } from '../../../../admin-parts/Prose.tsx';
import { StepList } from './StepList.tsx';

interface FieldValueProps {
  field: FormField;
  /** What was filled in. */
  draft: Draft;
  choices: SubmissionDetail['choices'];
  /** Words to point at. */
  marked: readonly string[];
}

/** One part of the form, to read. */
export function FieldValue({ field, ...submitted }: FieldValueProps) {
  const text = useText();
  if (field.kind === 'photos') return <PhotoList photos={submitted.draft.photos} />;
  return (
    <Box>
      <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral600">
        {text(field.label)}
      </Typography>
      <Box paddingTop={1}>
        <Value field={field} {...submitted} />
      </Box>
    </Box>
  );
}

function Value({ field, draft, choices, marked }: FieldValueProps) {
  const text = useText();
  const dateText = useDateText();
  const value = draft.texts[field.path] ?? '';
  switch (field.kind) {
    case 'photos':
      return null;
    case 'preparation':
      return <StepList steps={draft.preparation} />;
    case 'choices': {
      const known = choicesOf(field.choice, choices, text);
      const names = (draft.lists[field.path] ?? []).map((one) => nameOf(known, one));
      return <Prose>{names.join(', ')}</Prose>;
    }
    case 'choice':
      return <Prose>{nameOf(choicesOf(field.choice, choices, text), value)}</Prose>;
    case 'date':
      return <Prose>{value && dateText(value, { dateStyle: 'long', timeZone: 'UTC' })}</Prose>;
    case 'website':
      return <Website address={value} />;
    default:
      return <Prose marked={marked}>{value}</Prose>;
  }
}

/** Opens without telling the other site who looks. */
function Website({ address }: { address: string }) {
  return (
    <Flex>
      <Link href={address} isExternal rel="noreferrer noopener nofollow">
        {address}
      </Link>
    </Flex>
  );
}
