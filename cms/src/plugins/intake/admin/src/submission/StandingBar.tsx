import { Box, Flex, Typography } from '@strapi/design-system';
import { Marks } from '../queue/Marks.tsx';
import { Age } from '../words/Age.tsx';
import { StateBadge } from '../words/StateBadge.tsx';
import { useText } from '../words/use-text.ts';
import { AssigneePicker } from './AssigneePicker.tsx';
import type { DeskProps } from './SubmissionDesk.tsx';

/** Where it stands, since when, and who looks at it. */
export function StandingBar(desk: DeskProps) {
  const { detail, now } = desk;
  const text = useText();
  return (
    <Flex
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
      gap={4}
      wrap="wrap"
      justifyContent="space-between"
    >
      <Flex gap={3} wrap="wrap">
        <StateBadge state={detail.state} />
        <Typography textColor="neutral600">
          {text('standing.since')} <Age since={detail.since} now={now} />
          {detail.since !== detail.receivedAt && (
            <>
              {' · '}
              {text('standing.received')} <Age since={detail.receivedAt} now={now} />
            </>
          )}
        </Typography>
        {detail.declineReason && (
          <Typography textColor="neutral800">{text(`reason.${detail.declineReason}`)}</Typography>
        )}
        <Marks row={detail} />
      </Flex>
      <Box marginLeft="auto">
        <AssigneePicker {...desk} />
      </Box>
    </Flex>
  );
}
