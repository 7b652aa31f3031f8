import { Flex, Status, Typography } from '@strapi/design-system';
import type { OverviewAnswer } from '../../../shared/overview.mts';
import type { SiteReport } from '../../../shared/report.mts';
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
  const { behind, failed, progress, lastCheck } = site;
  const { left, secondsLeft } = progress;
  return (
    <Section title={text('site.title')}>
      <Flex direction="column" alignItems="start" gap={2} aria-live="polite">
        <Status variant={variantOf(site)} size="S">
          <Typography>
            {behind > 0
              ? text('site.behind', { behind })
              : text(failed > 0 ? 'site.failing' : 'site.up-to-date', { failed })}
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

function variantOf({ behind, failed }: Pick<SiteReport, 'behind' | 'failed'>) {
  if (behind > 0) return 'alternative';
  return failed > 0 ? 'danger' : 'success';
}
