import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import type { FormField } from '../editing/form-sections.ts';
import { textOf } from '../editing/text-fields.ts';
import { useText } from '../words/use-text.ts';
import { choicesOf, nameOf } from './choices.ts';
import { PhotoList } from './PhotoList.tsx';
import { Prose } from '../../../../admin-parts/Prose.tsx';
import { StepList } from './StepList.tsx';

interface FieldValueProps {
  field: FormField;
  fields: InitiativeFields;
  choices: SubmissionDetail['choices'];
}

/** One part of the form, to read. */
export function FieldValue({ field, ...submitted }: FieldValueProps) {
  const text = useText();
  if (field.kind === 'photos') return <PhotoList photos={submitted.fields.photos} />;
  return (
    <Box>
      <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral600">
        {text(`field.${'name' in field ? field.name : field.kind}`)}
      </Typography>
      <Box paddingTop={1}>
        <Value field={field} {...submitted} />
      </Box>
    </Box>
  );
}

function Value({ field, fields, choices }: FieldValueProps) {
  const text = useText();
  switch (field.kind) {
    case 'photos':
      return null;
    case 'preparation':
      return <StepList steps={fields.plan.preparation} />;
    case 'policyFields': {
      const known = choices.policyFields.map(({ slug, name }) => ({ value: slug, name }));
      return <Prose>{fields.policyFields.map((slug) => nameOf(known, slug)).join(', ')}</Prose>;
    }
    case 'choice':
      return (
        <Prose>{nameOf(choicesOf(field.name, choices, text), textOf(fields, field.name))}</Prose>
      );
    default: {
      const value = textOf(fields, field.name);
      return field.name === 'website' ? <Website address={value} /> : <Prose>{value}</Prose>;
    }
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
