import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { periods, type Period } from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';

interface PeriodFilterProps {
  months: Period;
  onChange: (months: Period) => void;
}

/** Of which months the questions are counted. */
export function PeriodFilter({ months, onChange }: PeriodFilterProps) {
  const text = useText();
  const choose = (value: string | number) => {
    const chosen = periods.find((each) => String(each) === String(value));
    if (chosen) onChange(chosen);
  };
  return (
    <Box minWidth="14rem">
      <SingleSelect aria-label={text('period')} value={String(months)} onChange={choose}>
        {periods.map((each) => (
          <SingleSelectOption key={each} value={String(each)}>
            {text(`period.${each}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
