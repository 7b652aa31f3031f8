import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { messageStates, type OutboxQuery } from '../../../shared/outbox-api.mts';
import { readAddress } from './outbox-address.ts';
import { useText } from './use-text.ts';

interface StateFilterProps {
  state: OutboxQuery['state'];
  onChange: (query: OutboxQuery) => void;
}

const ALL = 'all';

/** Which mails to show. */
export function StateFilter({ state, onChange }: StateFilterProps) {
  const text = useText();
  return (
    <Box maxWidth="26rem">
      <SingleSelect
        aria-label={text('filter.label')}
        value={state ?? ALL}
        onChange={(chosen) => onChange(readAddress(new URLSearchParams({ state: String(chosen) })))}
      >
        <SingleSelectOption value={ALL}>{text('filter.all')}</SingleSelectOption>
        {messageStates.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {text(`state.${each}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
