import { Flex, Link, Typography } from '@strapi/design-system';
import type { FailureOnSite, OverviewAnswer } from '../../../shared/overview.mts';
import { FailureText } from '../components/FailureText.tsx';
import { useText } from '../words/use-text.ts';
import { EntryName } from './EntryName.tsx';
import { Section } from './Section.tsx';
import { Cell, Row, Table } from './Table.tsx';

type FailuresProps = Pick<OverviewAnswer, 'failures'> & {
  /** How many there are in all. */
  total: number;
};

/** Pages that could not be made, and what readers see in their place. */
export function Failures({ failures, total }: FailuresProps) {
  const text = useText();
  const more = total - failures.length;
  return (
    <Section title={text('failures.title')}>
      {failures.length === 0 ? (
        <Typography textColor="neutral600">{text('failures.empty')}</Typography>
      ) : (
        <Table
          caption={text('failures.title')}
          columns={[text('column.entry'), text('column.page'), text('column.reason')]}
        >
          {failures.map((failure) => (
            <Failure key={failure.path} failure={failure} />
          ))}
        </Table>
      )}
      {more > 0 && <Typography>{text('failures.more', { count: more })}</Typography>}
    </Section>
  );
}

function Failure({ failure }: { failure: FailureOnSite }) {
  const text = useText();
  const { entry, path, url, hasOlder } = failure;
  return (
    <Row>
      <Cell>
        {entry ? (
          <EntryName {...entry} />
        ) : (
          <Typography>{text('failures.overview-page')}</Typography>
        )}
      </Cell>
      <Cell>
        {hasOlder ? (
          <Link href={url} isExternal>
            {path}
          </Link>
        ) : (
          <Typography>{path}</Typography>
        )}
      </Cell>
      <Cell>
        <Flex direction="column" alignItems="start">
          <FailureText failure={failure} />
        </Flex>
      </Cell>
    </Row>
  );
}
