import { Flex, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { draftOf, sectionsOf } from '../forms/form-of-kind.ts';
import { useText } from '../words/use-text.ts';
import { FieldValue } from './FieldValue.tsx';
import { SectionHeading } from '../../../../admin-parts/SectionHeading.tsx';
import { isFilledIn } from './is-filled-in.ts';
import { Prose } from '../../../../admin-parts/Prose.tsx';

/** What was submitted, in the order of the form. What was left empty is left out. */
export function SubmittedFields({ detail }: { detail: SubmissionDetail }) {
  const text = useText();
  if (!detail.submitted)
    return <Typography textColor="neutral700">{text('erased.explanation')}</Typography>;
  const filledIn = draftOf(detail.submitted);
  // Photos that were placed are in the media library; they are no longer here.
  const photos = filledIn.photos.filter(({ id }) => detail.photos.some((held) => held.id === id));
  const draft = { ...filledIn, photos };
  const marked = detail.insight?.specialData.map(({ said }) => said) ?? [];
  const sections = sectionsOf(draft)
    .map((section) => ({
      ...section,
      fields: section.fields.filter((field) => isFilledIn(draft, field)),
    }))
    .filter((section) => section.fields.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      {sections.map((section) => (
        <Flex
          key={section.label + String(section.number)}
          tag="section"
          direction="column"
          alignItems="stretch"
          gap={4}
        >
          <SectionHeading>{text(section.label, { number: section.number ?? 0 })}</SectionHeading>
          {section.fields.map((field) => (
            <FieldValue
              key={field.path}
              field={field}
              draft={draft}
              choices={detail.choices}
              marked={marked}
            />
          ))}
        </Flex>
      ))}
      {detail.remarks && (
        <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
          <SectionHeading>{text('section.remarks')}</SectionHeading>
          <Prose marked={marked}>{detail.remarks}</Prose>
        </Flex>
      )}
    </Flex>
  );
}
