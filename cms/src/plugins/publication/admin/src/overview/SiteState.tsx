import { Flex, Status, Typography } from '@strapi/design-system';
import type { OverviewAnswer } from '../../../shared/overview.mts';
import { useDuration } from '../words/use-duration.ts';
import { useText } from '../words/use-text.ts';
import { NightlyCheck } from './NightlyCheck.tsx';
import { Section } from './Section.tsx';

/** How the site is now: whether all is online, and how far it is with what is not. */
export function SiteState({ site }: Pick<OverviewAnswer, 'site'>) {
  const text = useText();
  const duration = useDuration();
  if (!site) {
    return (
      <Section title={text('site.title')}>
        <Status variant="warning" size="S">
          <Typography>{text('site.away')}</Typography>
        </Status>
      </Section>
    );
  }
  const { behind, progress, lastCheck } = site;
  const { left, secondsLeft } = progress;
  return (
    <Section title={text('site.title')}>
      <Flex direction="column" alignItems="start" gap={2} aria-live="polite">
        <Status variant={behind === 0 ? 'success' : 'alternative'} size="S">
          <Typography>
            {behind === 0 ? text('site.up-to-date') : text('site.behind', { behind })}
          </Typography>
        </Status>
        {left > 0 && (
          <Typography>
            {secondsLeft === null
              ? text('site.progress', { left })
              : text('site.estimate', { left, duration: duration(secondsLeft * 1000) })}
          </Typography>
        )}
      </Flex>
      <NightlyCheck check={lastCheck} />
    </Section>
  );
}
