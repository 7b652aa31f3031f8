import { Typography } from '@strapi/design-system';

/** Text of people, with the lines as they typed them. */
export function Prose({ children }: { children: string }) {
  return (
    <Typography
      tag="p"
      textColor="neutral800"
      style={{
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
        lineHeight: 1.55,
        maxWidth: '70ch',
      }}
    >
      {children}
    </Typography>
  );
}
