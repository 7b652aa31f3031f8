import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FiguresAnswer } from '../../../shared/desk/figures.mts';
import { outcomes, proposalEnds } from '../../../shared/states.mts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { Loaded } from '../desk/Loaded.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { useText } from '../words/use-text.ts';
import { Bars } from './Bars.tsx';
import { DownloadLines } from './DownloadLines.tsx';
import { Figure } from './Figure.tsx';
import { UnmatchedList } from './UnmatchedList.tsx';

/** How well the matching works. */
export function FiguresPage() {
  const desk = useDesk();
  const reading = useRead('figures', () => desk.figures());
  return (
    <DeskPage part="figures" action={<DownloadLines />}>
      <Loaded reading={reading}>{(figures) => <Figures figures={figures} />}</Loaded>
    </DeskPage>
  );
}

/** Up to two days in hours, which is how people feel it; then in days. */
const HOURS_SHOWN = 48;

function Figures({ figures }: { figures: FiguresAnswer }) {
  const intl = useIntl();
  const text = useText();
  const number = (value: number) => intl.formatNumber(value);
  const { requests, offers, answered, hoursToFirstYes: hours, confirmed } = figures;
  const firstYes =
    hours === null
      ? '–'
      : hours < HOURS_SHOWN
        ? text('figures.hours', { hours: Math.round(hours) })
        : text('figures.days', { days: Math.round(hours / 24) });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Grid.Root gap={4}>
        <Figure value={number(requests)} name={text('figures.requests')} />
        <Figure value={number(offers)} name={text('figures.offers')} />
        <Figure
          value={number(answered)}
          name={text('figures.answered')}
          note={text('figures.of', { total: requests })}
        />
        <Figure value={firstYes} name={text('figures.first-yes')} note={text('figures.median')} />
        <Figure
          value={number(confirmed)}
          name={text('figures.confirmed')}
          note={text('figures.confirmed-note')}
        />
        <Figure value={number(figures.unmatched.length)} name={text('figures.unmatched')} />
      </Grid.Root>
      <Flex gap={6} wrap="wrap" alignItems="stretch">
        <Bars
          title={text('figures.outcomes')}
          bars={outcomes.map((outcome) => ({
            name: text(`outcome.${outcome}`),
            count: figures.outcomes[outcome],
          }))}
        />
        <Bars
          title={text('figures.ends')}
          bars={proposalEnds.map((end) => ({ name: text(`end.${end}`), count: figures.ends[end] }))}
        />
      </Flex>
      <Box tag="section">
        <Typography tag="h2" variant="beta">
          {text('unmatched.heading')}
        </Typography>
        <UnmatchedList unmatched={figures.unmatched} />
      </Box>
    </Flex>
  );
}
