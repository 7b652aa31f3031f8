import { useIntl } from 'react-intl';
import { Flex, Link, Status, Typography } from '@strapi/design-system';
import { PLUGIN } from '../plugin-id.ts';
import { texts as english, type TextKey } from '../translations/en.ts';
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
  failed: 'warning',
} as const;

/** Beside an entry: whether it is live, since when and where; or why not. */
export const LivePanel = ({ model, documentId, document }: PanelProps) => {
  const intl = useIntl();
  if (!isOnSite(model) || !documentId) return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN}.panel.title`,
      defaultMessage: english['panel.title'],
    }),
    content: (
      <LiveState
        type={model}
        documentId={documentId}
        version={[document?.updatedAt, document?.publishedAt, document?.status].join(' ')}
      />
    ),
  };
};

function LiveState(props: { type: string; documentId: string; version: string }) {
  const status = useLiveStatus(props.type, props.documentId, props.version);
  const intl = useIntl();
  if (!status) return null;
  const text = (key: TextKey, values?: Record<string, string>) =>
    intl.formatMessage({ id: `${PLUGIN}.${key}`, defaultMessage: english[key] }, values);
  const since =
    'since' in status
      ? intl.formatDate(status.since, { dateStyle: 'long', timeStyle: 'short' })
      : '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-live="polite">
      <Status variant={variants[status.state]} size="S">
        <Typography>{text(`panel.${status.state}`, { since })}</Typography>
      </Status>
      <PageLink status={status} label={text('panel.open')} />
    </Flex>
  );
}

function PageLink({ status, label }: { status: LiveStatus; label: string }) {
  if (status.state !== 'live') return null;
  return (
    <Link href={status.url} isExternal>
      {label}
    </Link>
  );
}
