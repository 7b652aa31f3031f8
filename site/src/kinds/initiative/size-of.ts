import type { Initiative } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';

const counted = (count: number | null, text: (count: number) => string): string[] =>
  count === null || count < 1 ? [] : [text(count)];

/** How many people an initiative has, from one person to an organisation with paid staff. */
export const sizeOf = ({
  paidStaff,
  volunteers,
  members,
}: Pick<Initiative, 'paidStaff' | 'volunteers' | 'members'>): string[] => [
  ...counted(paidStaff, (count) => t('initiative.paidStaff', count)),
  ...counted(volunteers, (count) => t('initiative.volunteers', count)),
  ...counted(members, (count) => t('initiative.members', count)),
];
