import { Button, Flex, Link, Status, Typography } from '@strapi/design-system';
import type { Happening, OverviewAnswer } from '../../../shared/overview.mts';
import { useDuration } from '../words/use-duration.ts';
import { useMoment } from '../words/use-moment.ts';
import { useText } from '../words/use-text.ts';
import { EntryName } from './EntryName.tsx';
import { Section } from './Section.tsx';
import { Cell, Row, Table } from './Table.tsx';

const variants = { live: 'success', updated: 'secondary', gone: 'alternative' } as const;
const columns = ['moment', 'what', 'entry', 'page', 'took'] as const;

type RecentProps = Pick<OverviewAnswer, 'recent' | 'earlier'> & {
  /** Whether these are the newest. */
  isNewest: boolean;
  /** Asks for what went before a change; null for the newest. */
  onTurn: (before: number | null) => void;
};

/** What readers saw happen, the newest first. */
export function Recent({ recent, earlier, isNewest, onTurn }: RecentProps) {
  const text = useText();
  return (
    <Section title={text('recent.title')}>
      {recent.length === 0 ? (
        <Typography textColor="neutral600">{text('recent.empty')}</Typography>
      ) : (
        <Table
          caption={text('recent.title')}
          columns={columns.map((column) => text(`column.${column}`))}
        >
          {recent.map((happening) => (
            <HappeningRow key={happening.sequence} happening={happening} />
          ))}
        </Table>
      )}
      <Flex tag="nav" aria-label={text('recent.title')} gap={4}>
        {!isNewest && (
          <Button variant="tertiary" onClick={() => onTurn(null)}>
            {text('recent.newest')}
          </Button>
        )}
        {earlier !== null && (
          <Button variant="tertiary" onClick={() => onTurn(earlier)}>
            {text('recent.earlier')}
          </Button>
        )}
      </Flex>
    </Section>
  );
}

function HappeningRow({ happening }: { happening: Happening }) {
  const text = useText();
  const moment = useMoment();
  const duration = useDuration();
  const { at, event, url, title, took } = happening;
  return (
    <Row>
      <Cell isShort>
        <Typography>{moment(at)}</Typography>
      </Cell>
      <Cell isShort>
        <Status variant={variants[event]} size="S" width="max-content">
          <Typography variant="pi" fontWeight="bold" tag="span">
            {text(`event.${event}`)}
          </Typography>
        </Status>
      </Cell>
      <Cell>
        <EntryName {...happening} />
      </Cell>
      <Cell isShort>
        {url !== null && (
          <Link href={url} isExternal aria-label={text('page.open-of', { title: title ?? '' })}>
            {text('page.open')}
          </Link>
        )}
      </Cell>
      <Cell isShort>
        <Typography textColor={took === null ? 'neutral600' : undefined}>
          {took === null ? text('took.unknown') : duration(took)}
        </Typography>
      </Cell>
    </Row>
  );
}
