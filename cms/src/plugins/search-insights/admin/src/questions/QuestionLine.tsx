import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { AskedQuestion, QuestionView } from '../../../shared/questions.mts';
import { NEW_SYNONYM, type ForWords } from '../synonym/new-synonym.ts';
import { useText } from '../use-text.ts';
import { Cell } from './Cell.tsx';

interface QuestionLineProps {
  question: AskedQuestion;
  view: QuestionView;
  /** Whether who looks may make synonyms. */
  maySynonym: boolean;
}

/** One question: how often it was asked, what came of it, and what to do about it. */
export function QuestionLine({ question, view, maySynonym }: QuestionLineProps) {
  const text = useText();
  const { words, asked, nothing, partial, outcome, url } = question;
  return (
    <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
      <Cell>
        <Flex gap={3} wrap="wrap">
          <Typography fontWeight="semiBold" style={{ overflowWrap: 'break-word' }}>
            {words}
          </Typography>
          {view === 'nothing' && outcome !== 'nothing' && nothing > 0 && (
            <Status variant={outcome === 'found' ? 'success' : 'secondary'} size="S">
              <Typography variant="pi" fontWeight="bold" tag="span">
                {text(`outcome.${outcome}`)}
              </Typography>
            </Status>
          )}
        </Flex>
      </Cell>
      {[asked, nothing, partial].map((count, at) => (
        <Cell key={at} isNumber>
          <Typography textColor={count === 0 ? 'neutral600' : undefined}>{count}</Typography>
        </Cell>
      ))}
      <Cell>
        <Flex gap={4} wrap="wrap">
          <Link href={url} isExternal aria-label={text('open-of', { words })}>
            {text('open')}
          </Link>
          {maySynonym && (
            <Link
              tag={RouterLink}
              to={NEW_SYNONYM}
              state={{ forWords: words } satisfies ForWords}
              aria-label={text('synonym-of', { words })}
            >
              {text('synonym')}
            </Link>
          )}
        </Flex>
      </Cell>
    </Box>
  );
}
