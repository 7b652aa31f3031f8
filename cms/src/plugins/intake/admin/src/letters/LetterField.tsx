import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { limits } from '../../../shared/limits.mts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';
import type { LetterState } from './use-letter.ts';

interface LetterFieldProps {
  letter: LetterState;
  problem: string | null;
}

/** The text that the submitter will read. */
export function LetterField({ letter, problem }: LetterFieldProps) {
  const text = useText();
  const isLoading = letter.suggestion === 'loading' && letter.draft.text === '';
  return (
    <Field.Root
      name="letter"
      required
      hint={text(letter.suggestion === 'failed' ? 'letter.no-suggestion' : 'letter.hint')}
      error={problem ? text(problemKey(problem), { max: limits.answer }) : false}
    >
      <Flex justifyContent="space-between" gap={2}>
        <Field.Label>{text('letter.label')}</Field.Label>
        {letter.isWritten && letter.draft.suggested !== '' && (
          <Button size="S" variant="ghost" onClick={letter.undo}>
            {text('letter.undo')}
          </Button>
        )}
      </Flex>
      <Textarea
        value={isLoading ? text('loading') : letter.draft.text}
        disabled={isLoading}
        resizable
        minHeight="20rem"
        onChange={(event: { target: { value: string } }) => letter.write(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
