import { Page } from '@strapi/strapi/admin';
import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';

/** The shape of a submission, until it is there. */
export function SubmissionSkeleton() {
  const text = useText();
  const panel = (
    <Box background="neutral0" shadow="tableShadow" hasRadius height="48rem" flex="1 1 40rem" />
  );
  return (
    <Page.Main aria-busy>
      <Page.Title>{text('menu')}</Page.Title>
      <VisuallyHidden>{text('loading')}</VisuallyHidden>
      <Flex direction="column" alignItems="stretch" gap={6} padding={8} aria-hidden>
        <Box background="neutral150" hasRadius height="3.2rem" width="60%" />
        <Box background="neutral150" hasRadius height="1.6rem" width="24rem" />
        <Flex gap={6} wrap="wrap">
          {panel}
          {panel}
        </Flex>
      </Flex>
    </Page.Main>
  );
}
