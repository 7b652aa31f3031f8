import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { AskedQuestion, QuestionView } from '../../../shared/questions.mts';
import { CREATE_SYNONYM } from '../synonym/new-synonym.ts';
import { useText } from '../use-text.ts';
import { Cell } from './Cell.tsx';
import { QuestionLine } from './QuestionLine.tsx';

interface QuestionsTableProps {
  questions: readonly AskedQuestion[];
  view: QuestionView;
}

const columns = ['words', 'asked', 'nothing', 'partial', 'actions'] as const;
const isNumber = (column: string) => column !== 'words' && column !== 'actions';

/** The questions of one page of the list. */
export function QuestionsTable({ questions, view }: QuestionsTableProps) {
  const text = useText();
  const { canCreate = false } = useRBAC(CREATE_SYNONYM).allowedActions;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" style={{ borderCollapse: 'collapse', minWidth: '50rem' }}>
        <caption>
          <VisuallyHidden>{text(`view.${view}`)}</VisuallyHidden>
        </caption>
        <thead>
          <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
            {columns.map((column) => (
              <Cell key={column} tag="th" isNumber={isNumber(column)}>
                <Typography variant="sigma" textColor="neutral600">
                  {text(`column.${column}`)}
                </Typography>
              </Cell>
            ))}
          </Box>
        </thead>
        <tbody>
          {questions.map((question) => (
            <QuestionLine
              key={question.words}
              question={question}
              view={view}
              maySynonym={canCreate}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
