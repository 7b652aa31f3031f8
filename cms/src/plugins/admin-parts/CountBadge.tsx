import { Badge } from '@strapi/design-system';

/** How many there are behind a tab. */
export function CountBadge({ count, isCurrent }: { count: number; isCurrent: boolean }) {
  // The design system's own colours for the current one are too close to each other.
  return isCurrent ? (
    <Badge backgroundColor="primary600" textColor="neutral0">
      {count}
    </Badge>
  ) : (
    <Badge textColor="neutral700">{count}</Badge>
  );
}
