import { useIntl } from 'react-intl';
import { Flex, Link, Status, Typography } from '@strapi/design-system';
import { PlanSection } from '../planning/PlanSection.tsx';
import { PLUGIN } from '../plugin-id.ts';
import { texts as english } from '../translations/en.ts';
import { useMoment } from '../words/use-moment.ts';
import { useText } from '../words/use-text.ts';
import { FailureText } from './FailureText.tsx';
import type { LiveStatus } from './live-status.ts';
import { useLiveStatus } from './use-live-status.ts';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string; publishedAt?: string | null; status?: string };
}

/** Content types that stand on the site; others get no panel. */
const isOnSite = (model: string) =>
  model.startsWith('api::') && model !== 'api::contact-person.contact-person';

const variants = {
  draft: 'secondary',
  pending: 'alternative',
  live: 'success',
  'site-away': 'warning',
  'page-failed': 'danger',
  failed: 'warning',
} as const;

/** Beside an entry: whether it is live, since when and where; or why not. */
export const LivePanel = ({ model, documentId, document }: PanelProps) => {
  const intl = useIntl();
  if (!isOnSite(model) || !documentId) return null;
  const version = [document?.updatedAt, document?.publishedAt, document?.status].join(' ');
  return {
    title: intl.formatMessage({
      id: `${PLUGIN}.panel.title`,
      defaultMessage: english['panel.title'],
    }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <LiveState type={model} documentId={documentId} version={version} />
        <PlanSection type={model} documentId={documentId} version={version} />
      </Flex>
    ),
  };
};

function LiveState(props: { type: string; documentId: string; version: string }) {
  const status = useLiveStatus(props.type, props.documentId, props.version);
  const text = useText();
  const moment = useMoment();
  if (!status) return null;
  const since = 'since' in status ? moment(status.since) : '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-live="polite">
      <Status variant={variants[status.state]} size="S">
        <Typography>{text(`panel.${status.state}`, { since })}</Typography>
      </Status>
      {status.state === 'page-failed' && <FailureText failure={status} />}
      <PageLink status={status} label={text('panel.open')} />
    </Flex>
  );
}

function PageLink({ status, label }: { status: LiveStatus; label: string }) {
  const isOnline = status.state === 'live' || (status.state === 'page-failed' && status.hasOlder);
  if (!isOnline) return null;
  return (
    <Link href={status.url} isExternal>
      {label}
    </Link>
  );
}
