/** A letter as its parts, from which the plain text and the HTML are both made. */
export interface Letter {
  subject: string;
  blocks: Block[];
  /** Says itself where an answer goes, so it does not invite to answer by mail. */
  isAnsweredElsewhere?: true;
}

export type Block =
  /** Paragraphs, parted by empty lines. */
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  /** What somebody else wrote. */
  | { kind: 'quote'; text: string }
  /** The one thing that the letter asks for. */
  | { kind: 'button'; label: string; href: string }
  | { kind: 'facts'; facts: { name: string; value: string }[] }
  | { kind: 'links'; links: Link[] }
  | { kind: 'small-print'; text: string; link?: Link };

interface Link {
  label: string;
  href: string;
}
