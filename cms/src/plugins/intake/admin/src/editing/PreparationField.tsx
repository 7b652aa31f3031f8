import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  IconButton,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { limits } from '../../../shared/limits.mts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';
import type { Problems } from '../forms/check-draft.ts';
import type { Step } from '../forms/draft.ts';

interface PreparationFieldProps {
  steps: Step[];
  problems: Problems;
  onChange: (steps: Step[]) => void;
}

/** The steps of the preparation, each done or not. */
export function PreparationField({ steps, problems, onChange }: PreparationFieldProps) {
  const text = useText();
  const replace = (index: number, change: Partial<Step>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const problem = Object.entries(problems).find(([path]) => path.startsWith('plan.preparation'));
  return (
    <Box role="group" aria-label={text('field.preparation')}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {text('field.preparation')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={1}>
        {steps.map((step, index) => (
          <Flex key={index} gap={3}>
            <Box flex="1">
              <Field.Root name={`plan.preparation.${String(index)}`}>
                <TextInput
                  aria-label={text('edit.step', { number: index + 1 })}
                  value={step.step}
                  maxLength={limits.preparationStep}
                  onChange={(event) => replace(index, { step: event.target.value })}
                />
              </Field.Root>
            </Box>
            <Checkbox
              checked={step.done}
              onCheckedChange={(done) => replace(index, { done: done === true })}
            >
              {text('edit.done')}
            </Checkbox>
            <IconButton
              label={text('edit.remove-step', { number: index + 1 })}
              onClick={() => onChange(steps.filter((_, at) => at !== index))}
            >
              <Trash />
            </IconButton>
          </Flex>
        ))}
        {problem && (
          <Typography variant="pi" textColor="danger600" role="alert">
            {text(problemKey(problem[1]), { max: limits.preparationSteps })}
          </Typography>
        )}
        {steps.length < limits.preparationSteps && (
          <Button
            variant="tertiary"
            size="S"
            width="max-content"
            startIcon={<Plus />}
            onClick={() => onChange([...steps, { step: '', done: false }])}
          >
            {text('edit.add-step')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
