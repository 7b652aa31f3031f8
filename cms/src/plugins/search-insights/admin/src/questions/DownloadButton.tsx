import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { csvOf } from '../../../../admin-parts/csv.ts';
import { saveCsv } from '../../../../admin-parts/save-csv.ts';
import { questionsAnswer, type QuestionsQuery } from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';
import { writeAddress } from './questions-address.ts';

const columns = ['words', 'asked', 'nothing', 'partial'] as const;

/** All questions of the view and the period as a file. */
export function DownloadButton({ query }: { query: QuestionsQuery }) {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  async function download() {
    setIsBusy(true);
    try {
      const address = writeAddress({ ...query, page: 1 }).toString();
      const { data } = await get(`/search-insights/questions/all?${address}`);
      const { questions } = questionsAnswer.parse(data);
      const lines = questions.map((question) => columns.map((column) => String(question[column])));
      const headers = columns.map((column) => text(`column.${column}`));
      saveCsv(`${text(`file.${query.view}`)}.csv`, csvOf([headers, ...lines]));
    } catch {
      toggleNotification({ type: 'danger', message: text('download.failed') });
    }
    setIsBusy(false);
  }

  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void download()}
    >
      {text('download')}
    </Button>
  );
}
