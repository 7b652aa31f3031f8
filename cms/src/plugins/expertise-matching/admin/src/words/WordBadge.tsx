import { Status, Typography, type StatusProps } from '@strapi/design-system';

interface Props {
  variant: NonNullable<StatusProps['variant']>;
  children: string;
}

/** A word in a colour. The word says all there is to say. */
export function WordBadge({ variant, children }: Props) {
  return (
    <Status variant={variant} size="S" width="max-content" maxWidth="100%">
      <Typography variant="pi" fontWeight="bold" tag="span">
        {children}
      </Typography>
    </Status>
  );
}
