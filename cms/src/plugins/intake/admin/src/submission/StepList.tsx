import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { Step } from '../forms/draft.ts';
import { useText } from '../words/use-text.ts';

/** The steps of the preparation, with what is done. */
export function StepList({ steps }: { steps: Step[] }) {
  const text = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {steps.map(({ step, done }, index) => (
        <Flex key={index} tag="li" gap={2} alignItems="flex-start">
          <Flex shrink={0} paddingTop="0.2rem" aria-hidden>
            {done ? (
              <CheckCircle fill="success600" />
            ) : (
              <Box width="1.6rem" height="1.6rem" borderRadius="50%" borderColor="neutral500" />
            )}
          </Flex>
          <Typography textColor="neutral800">
            {step}{' '}
            <Typography variant="pi" textColor="neutral600">
              ({text(done ? 'step.done' : 'step.to-do')})
            </Typography>
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
