import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { Prose } from '../../../../admin-parts/Prose.tsx';
import type { Candidate } from '../../../shared/desk/candidates.mts';
import { useRights } from '../desk/use-rights.ts';
import { BandBadge } from '../words/BandBadge.tsx';
import { useText } from '../words/use-text.ts';
import { NameButton } from './NameButton.tsx';
import { ReasonList } from './ReasonList.tsx';

/** An offer that fits, why it does, and the button that proposes it. */
export function CandidateCard({
  candidate,
  onPropose,
}: {
  candidate: Candidate;
  onPropose: () => void;
}) {
  const text = useText();
  const { mayPropose } = useRights();
  const { card, band, reasons, reach, refusal, open, capacity, openOfHelper } = candidate;
  const about = [
    card.area,
    text(`reach.${reach}`),
    text(`person.${card.personKind}`),
    card.languages.map((language) => text(`language.${language}`)).join(', '),
  ].filter(Boolean);
  const load = [
    ...(open > 0 ? [text('candidate.load', { open, capacity })] : []),
    ...(openOfHelper > 0 ? [text('candidate.helper', { count: openOfHelper })] : []),
  ];
  return (
    <Box tag="article" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem">
            <BandBadge band={band} />
            <Typography
              tag="h3"
              variant="delta"
              fontWeight="bold"
              style={{ overflowWrap: 'anywhere' }}
            >
              {card.title}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {[card.code, ...card.tags].join(' · ')}
            </Typography>
          </Flex>
          {mayPropose && (
            <Button
              startIcon={<PaperPlane aria-hidden />}
              disabled={refusal !== null}
              aria-label={text('propose.of', { title: card.title })}
              onClick={onPropose}
            >
              {text('propose.button')}
            </Button>
          )}
        </Flex>
        {refusal && (
          <Typography textColor="warning700" fontWeight="semiBold">
            {text(`refusal.${refusal}`)}
          </Typography>
        )}
        <ReasonList reasons={reasons} />
        <Prose>{card.text}</Prose>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral700">
            {about.join(' · ')}
          </Typography>
          {card.availability && (
            <Typography variant="pi" textColor="neutral700">
              {text('candidate.availability', { availability: card.availability })}
            </Typography>
          )}
          {load.length > 0 && (
            <Typography variant="pi" textColor="neutral700">
              {load.join(' · ')}
            </Typography>
          )}
        </Flex>
        <NameButton listingId={candidate.id} of={card.code} />
      </Flex>
    </Box>
  );
}
