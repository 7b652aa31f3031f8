import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';
import type { DeskPart } from './desk-parts.ts';
import { DeskPage } from './DeskPage.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListPages } from './ListPages.tsx';
import { ListTable, type Column } from './ListTable.tsx';
import { Loaded } from './Loaded.tsx';
import type { DeskList, Listed, Paged } from './use-list.ts';
import { ViewButtons } from './ViewButtons.tsx';

interface ListPageProps<Q extends Paged, A extends Listed<Q>> {
  part: Extract<DeskPart, 'requests' | 'proposals' | 'offers'>;
  list: DeskList<Q, A>;
  /** What can be looked for in it. */
  filters?: ReactNode;
  views: readonly { view: Q['view']; name: string }[];
  columns: readonly Column[];
  empty: string;
  /** Takes the filters away; null when there are none. */
  onClear?: (() => void) | null;
  line: (row: A['rows'][number], readAt: Date) => ReactNode;
}

/** A part of the desk that is one list: views of it, and the pages of one view. */
export function ListPage<Q extends Paged, A extends Listed<Q>>({
  part,
  list: { query, reading, answer, look, search },
  filters,
  views,
  columns,
  empty,
  onClear = null,
  line,
}: ListPageProps<Q, A>) {
  const text = useText();
  return (
    <DeskPage part={part}>
      {filters}
      <ViewButtons<Q['view']>
        label={text('list.views')}
        current={query.view}
        onChange={look}
        views={views.map((each) => ({ ...each, count: answer?.counts[each.view] ?? null }))}
      />
      <Loaded reading={reading}>
        {({ rows, total }, readAt) =>
          rows.length === 0 ? (
            <EmptyList words={empty} onClear={onClear} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <ListTable caption={text(`part.${part}`)} columns={columns}>
                {rows.map((row) => line(row, readAt))}
              </ListTable>
              <ListPages part={part} page={query.page} total={total} search={search} />
            </Flex>
          )
        }
      </Loaded>
    </DeskPage>
  );
}
