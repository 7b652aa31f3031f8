import { Box, Flex, Typography } from '@strapi/design-system';
import { Prose } from '../../../../admin-parts/Prose.tsx';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { NeededBy } from '../requests/NeededBy.tsx';
import { RequestStanding } from '../requests/RequestStanding.tsx';
import { Day } from '../words/Day.tsx';
import { useText } from '../words/use-text.ts';
import { Fact } from './Fact.tsx';
import { NameButton } from './NameButton.tsx';

/** What is asked, in the words of who asks, without who that is. */
export function RequestSummary({ detail, now }: { detail: RequestDetail; now: Date }) {
  const text = useText();
  const { card, needs } = detail;
  return (
    <Box
      tag="section"
      aria-label={text('request.asked')}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <RequestStanding row={detail} />
        {needs.map((need, index) => (
          <Flex key={index} direction="column" alignItems="stretch" gap={2}>
            {needs.length > 1 && (
              <Typography tag="h2" variant="delta">
                {text('need.numbered', { number: index + 1 })}
              </Typography>
            )}
            <Prose>{need.text}</Prose>
            <Typography variant="pi" fontWeight="semiBold" textColor="neutral700">
              {need.tags.join(' · ')}
            </Typography>
          </Flex>
        ))}
        <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
          <Fact name={text('fact.needed')}>
            <NeededBy date={detail.neededBy} now={now} />
          </Fact>
          <Fact name={text('fact.person')}>{text(`person.${card.personKind}`)}</Fact>
          <Fact name={text('fact.languages')}>
            {card.languages.map((language) => text(`language.${language}`)).join(', ')}
          </Fact>
          {card.availability && <Fact name={text('fact.availability')}>{card.availability}</Fact>}
          <Fact name={text('fact.since')}>
            <Day at={detail.since} />
          </Fact>
          <Fact name={text('fact.until')}>
            <Day at={detail.until} />
          </Fact>
        </Flex>
        <NameButton listingId={detail.id} of={detail.code} />
      </Flex>
    </Box>
  );
}
