import { Typography } from '@strapi/design-system';
import { markedParts } from './marked-parts.ts';

interface ProseProps {
  children: string;
  /** Words to point at. */
  marked?: readonly string[];
}

/** Text of people, with the lines as they typed them. */
export function Prose({ children, marked = [] }: ProseProps) {
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
      {markedParts(children, marked).map((part, index) =>
        part.isMarked ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </Typography>
  );
}
