import { Flex, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { formSections } from '../editing/form-sections.ts';
import { useText } from '../words/use-text.ts';
import { FieldValue } from './FieldValue.tsx';
import { SectionHeading } from '../../../../admin-parts/SectionHeading.tsx';
import { isFilledIn } from './is-filled-in.ts';
import { Prose } from '../../../../admin-parts/Prose.tsx';

/** What was submitted, in the order of the form. What was left empty is left out. */
export function SubmittedFields({ detail }: { detail: SubmissionDetail }) {
  const text = useText();
  if (!detail.fields)
    return <Typography textColor="neutral700">{text('erased.explanation')}</Typography>;
  // Photos that were placed are in the media library; they are no longer here.
  const photos = detail.fields.photos.filter(({ id }) =>
    detail.photos.some((held) => held.id === id),
  );
  const fields = { ...detail.fields, photos };
  const sections = formSections
    .map((section) => ({
      ...section,
      fields: section.fields.filter((field) => isFilledIn(fields, field)),
    }))
    .filter((section) => section.fields.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      {sections.map((section) => (
        <Flex key={section.name} tag="section" direction="column" alignItems="stretch" gap={4}>
          <SectionHeading>{text(`section.${section.name}`)}</SectionHeading>
          {section.fields.map((field) => (
            <FieldValue
              key={'name' in field ? field.name : field.kind}
              field={field}
              fields={fields}
              choices={detail.choices}
            />
          ))}
        </Flex>
      ))}
      {detail.remarks && (
        <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
          <SectionHeading>{text('section.remarks')}</SectionHeading>
          <Prose>{detail.remarks}</Prose>
        </Flex>
      )}
    </Flex>
  );
}
