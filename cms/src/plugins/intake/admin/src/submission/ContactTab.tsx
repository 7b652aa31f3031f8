import type { ReactNode } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { Moment } from '../../../../admin-parts/Moment.tsx';
import { useText } from '../words/use-text.ts';
import { Prose } from '../../../../admin-parts/Prose.tsx';

/** Who submitted it, for who may know, and what they agreed to. */
export function ContactTab({ detail }: { detail: SubmissionDetail }) {
  const text = useText();
  const { contact, consent } = detail;
  const missing = missingContact(detail);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {contact ? (
        <>
          <Fact label={text('contact.name')}>{contact.name}</Fact>
          <Fact label={text('contact.email')}>
            <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
          </Fact>
          {contact.phone && (
            <Fact label={text('contact.phone')}>
              <Link href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</Link>
            </Fact>
          )}
        </>
      ) : (
        <Typography textColor="neutral700">{text(missing)}</Typography>
      )}
      <Box paddingTop={2}>
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
          {text('consent.title')} <Moment at={consent.at} />
        </Typography>
        <Box paddingTop={1}>
          <Prose>{consent.text}</Prose>
        </Box>
      </Box>
    </Flex>
  );
}

function missingContact({ mayReadContact, placed, kind }: SubmissionDetail) {
  if (!mayReadContact) return 'contact.hidden';
  if (!placed) return 'contact.erased';
  return kind === 'initiative' ? 'contact.moved' : 'contact.with-listing';
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="div" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}
