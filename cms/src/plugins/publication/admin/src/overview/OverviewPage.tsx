import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { OVERVIEW_ACTION } from '../../../shared/overview.mts';
import { useText } from '../words/use-text.ts';
import { Failures } from './Failures.tsx';
import { readBefore } from './overview-address.ts';
import { PlannedEntries } from './PlannedEntries.tsx';
import { Recent } from './Recent.tsx';
import { SiteState } from './SiteState.tsx';
import { useOverview } from './use-overview.ts';

const READ = [{ action: OVERVIEW_ACTION, subject: null }];

/** What happens on the site, for who fills it. */
export function OverviewPage() {
  const text = useText();
  return (
    <Page.Protect permissions={READ}>
      <Page.Main>
        <Page.Title>{text('menu')}</Page.Title>
        <Layouts.Header title={text('menu')} subtitle={text('subtitle')} />
        <Layouts.Content>
          <Overview />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Overview() {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams();
  const before = readBefore(query);
  const { state, refresh } = useOverview(before);
  if (state.kind === 'loading') return <Page.Loading />;
  if (state.kind === 'failed') {
    return (
      <EmptyStateLayout
        content={text('overview.failed')}
        action={<Button onClick={refresh}>{text('overview.retry')}</Button>}
      />
    );
  }
  const { site, failures, planned, hasMorePlanned, recent, earlier } = state.overview;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <SiteState site={site} />
      {site && <Failures failures={failures} total={site.failed} />}
      <PlannedEntries planned={planned} hasMorePlanned={hasMorePlanned} onDone={refresh} />
      <Recent
        recent={recent}
        earlier={earlier}
        isNewest={before === null}
        onTurn={(next) =>
          next === null ? setQuery({ before: next }, 'remove') : setQuery({ before: next })
        }
      />
    </Flex>
  );
}
