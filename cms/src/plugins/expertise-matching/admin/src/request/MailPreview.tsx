import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { mailParts } from './mail-parts.ts';
import { useText } from '../words/use-text.ts';

/** The longest that the cms takes. */
const LONGEST = 4000;

interface MailPreviewProps {
  mail: RequestDetail['needs'][number]['mail'];
  message: string;
  onChange: (message: string) => void;
}

/** A mail as its reader will have it, of which one part can be written. */
export function MailPreview({ mail, message, onChange }: MailPreviewProps) {
  const text = useText();
  return (
    <Box borderColor="neutral200" hasRadius background="neutral100" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography fontWeight="bold">{text('mail.subject', { subject: mail.subject })}</Typography>
        <MailText>{mail.before}</MailText>
        <Field.Root name="message" hint={text('mail.hint')}>
          <Field.Label>{text('mail.message')}</Field.Label>
          <Textarea
            value={message}
            maxLength={LONGEST}
            resizable
            minHeight="14rem"
            onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <MailText>{mail.after}</MailText>
      </Flex>
    </Box>
  );
}

function MailText({ children }: { children: string }) {
  return mailParts(children).map((part, index) => (
    <Box
      key={index}
      {...(part.kind === 'quote'
        ? {
            paddingLeft: 4,
            borderColor: 'primary200',
            borderStyle: 'solid',
            borderWidth: '0 0 0 3px',
          }
        : {})}
    >
      <Typography
        tag="p"
        variant={part.kind === 'small-print' ? 'pi' : 'omega'}
        fontWeight={part.kind === 'heading' ? 'bold' : 'regular'}
        textColor={part.kind === 'small-print' ? 'neutral600' : 'neutral800'}
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: 1.55 }}
      >
        {part.text}
      </Typography>
    </Box>
  ));
}
