import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import type { DeskPart } from './desk-parts.ts';
import { useText } from '../words/use-text.ts';
import { DeskNav } from './DeskNav.tsx';

interface DeskPageProps {
  part: DeskPart;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of the desk, with the way to the others. */
export function DeskPage({ part, action, children }: DeskPageProps) {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{`${text(`part.${part}`)} · ${text('menu')}`}</Page.Title>
      <Layouts.Header
        title={text('menu')}
        subtitle={text(`subtitle.${part}`)}
        primaryAction={action}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <DeskNav />
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
