import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { saveCsv } from '../../../../admin-parts/save-csv.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { linesCsv } from './lines-csv.ts';

/** All that was asked and proposed as a file, without names. */
export function DownloadLines() {
  const text = useText();
  const desk = useDesk();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const download = async () => {
    setIsBusy(true);
    const lines = await desk.figuresLines().catch(() => null);
    setIsBusy(false);
    if (lines === null) {
      toggleNotification({ type: 'danger', message: text('download.failed') });
      return;
    }
    saveCsv(
      `${text('download.file')}.csv`,
      linesCsv(lines, (column) => text(`csv.${column}`)),
    );
  };

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void download()}
    >
      {text('download.button')}
    </Button>
  );
}
