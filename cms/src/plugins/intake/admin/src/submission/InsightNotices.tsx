import { Flex, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { specialKey } from './special-key.ts';

/** What a moderator should know that the text does not say by itself. */
export function InsightNotices({ detail: { insight, kind } }: { detail: SubmissionDetail }) {
  const text = useText();
  if (insight === null) {
    return (
      <Notice variant="warning" title={text('insight.failed')}>
        {text('insight.failed-advice')}
      </Notice>
    );
  }
  const { specialData, nearby } = insight;
  const fitting = kind === 'request' ? 'insight.offers' : 'insight.requests';
  return (
    <>
      {specialData.length > 0 && (
        <Notice variant="warning" title={text('insight.special-title')}>
          {text('insight.special-advice')}
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
            {specialData.map(({ kind: about, said }, index) => (
              <li key={index}>
                “{said}” ({text(specialKey(about))})
              </li>
            ))}
          </Flex>
        </Notice>
      )}
      {nearby.length > 0 && (
        <Notice variant="success" title={text(fitting, { count: nearby.length })}>
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
            {nearby.map(({ code, title, area }) => (
              <li key={code}>
                {title}{' '}
                <Typography variant="pi" textColor="neutral700">
                  {[area, code].filter((part) => part !== null).join(' · ')}
                </Typography>
              </li>
            ))}
          </Flex>
        </Notice>
      )}
    </>
  );
}
