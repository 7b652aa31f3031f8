import { Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import {
  FEWEST_SHOWN,
  KEPT_MONTHS,
  QUESTIONS_ACTION,
  RARE_KEPT_FOR,
  type QuestionsQuery,
} from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { Pages } from './Pages.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { readAddress, writeAddress } from './questions-address.ts';
import { QuestionsTable } from './QuestionsTable.tsx';
import { QuestionViews } from './QuestionViews.tsx';
import { useQuestions } from './use-questions.ts';

const READ = [{ action: QUESTIONS_ACTION, subject: null }];

/** What visitors look for, for who fills the site. */
export function QuestionsPage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const query = readAddress(params);
  const show = (change: Partial<QuestionsQuery>) =>
    setParams(writeAddress({ ...query, page: 1, ...change }));
  return (
    <Page.Protect permissions={READ}>
      <Page.Main>
        <Page.Title>{text('menu')}</Page.Title>
        <Layouts.Header title={text('menu')} subtitle={text('subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              {text('note', {
                fewest: FEWEST_SHOWN,
                days: RARE_KEPT_FOR,
                months: KEPT_MONTHS,
              })}
            </Typography>
            <Flex justifyContent="space-between" wrap="wrap" gap={3}>
              <PeriodFilter months={query.months} onChange={(months) => show({ months })} />
              <DownloadButton query={query} />
            </Flex>
            <QuestionViews view={query.view} onChange={(view) => show({ view })}>
              <Questions query={query} />
            </QuestionViews>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Questions({ query }: { query: QuestionsQuery }) {
  const text = useText();
  const { state, refresh } = useQuestions(query);
  if (state.kind === 'loading') return <Page.Loading />;
  if (state.kind === 'failed') {
    return (
      <EmptyStateLayout
        content={text('failed')}
        action={<Button onClick={refresh}>{text('retry')}</Button>}
      />
    );
  }
  const { questions, total, page, pageCount } = state.answer;
  if (total === 0) return <EmptyStateLayout content={text(`empty.${query.view}`)} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      {query.view === 'nothing' && <Typography>{text('nothing.help')}</Typography>}
      <QuestionsTable questions={questions} view={query.view} />
      <Pages query={query} total={total} page={page} pageCount={pageCount} />
    </Flex>
  );
}
