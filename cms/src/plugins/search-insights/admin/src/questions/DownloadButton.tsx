import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { questionsAnswer, type QuestionsQuery } from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';
import { csvColumns, csvOf } from './csv.ts';
import { writeAddress } from './questions-address.ts';

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
      const headers = csvColumns.map((column) => text(`column.${column}`));
      save(
        `${text(`file.${query.view}`)}.csv`,
        csvOf(questionsAnswer.parse(data).questions, headers),
      );
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

function save(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
