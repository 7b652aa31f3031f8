import { Button, Flex } from '@strapi/design-system';

interface ViewButtonsProps<V extends string> {
  label: string;
  views: readonly { view: V; name: string; count: number | null }[];
  current: V;
  onChange: (view: V) => void;
}

/** What to look at of a list, each with how much there is. */
export function ViewButtons<V extends string>({
  label,
  views,
  current,
  onChange,
}: ViewButtonsProps<V>) {
  return (
    <Flex
      role="group"
      aria-label={label}
      gap={2}
      wrap={{ initial: 'nowrap', medium: 'wrap' }}
      // Room for the ring around the one that has the focus.
      padding={1}
      style={{ overflowX: 'auto', margin: '-0.4rem' }}
    >
      {views.map(({ view, name, count }) => (
        <Button
          key={view}
          size="S"
          minWidth="max-content"
          variant={view === current ? 'default' : 'tertiary'}
          aria-pressed={view === current}
          onClick={() => onChange(view)}
        >
          {count === null ? name : `${name} (${String(count)})`}
        </Button>
      ))}
    </Flex>
  );
}
