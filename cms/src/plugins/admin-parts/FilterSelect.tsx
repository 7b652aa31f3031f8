import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { fromNothing, NOTHING, orNothing } from './nothing.ts';

interface FilterSelectProps {
  label: string;
  /** Name of the choice that leaves nothing out. */
  every: string;
  value: string;
  choices: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
}

/** A choice of what to see of the queue. */
export function FilterSelect({ label, every, value, choices, onChange }: FilterSelectProps) {
  return (
    <Box flex="1 1 18rem" maxWidth={{ medium: '26rem' }}>
      <SingleSelect
        size="S"
        aria-label={label}
        value={orNothing(value)}
        onChange={(chosen) => onChange(fromNothing(chosen))}
      >
        <SingleSelectOption value={NOTHING}>{every}</SingleSelectOption>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
