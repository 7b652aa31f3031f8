import type { ReactNode } from 'react';
import { Tabs } from '@strapi/design-system';
import { questionViews, type QuestionView } from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';

interface QuestionViewsProps {
  view: QuestionView;
  onChange: (view: QuestionView) => void;
  children: ReactNode;
}

/** What to look at: what was not found, or what is asked most. */
export function QuestionViews({ view, onChange, children }: QuestionViewsProps) {
  const text = useText();
  const choose = (value: string) => {
    const chosen = questionViews.find((each) => each === value);
    if (chosen) onChange(chosen);
  };
  return (
    <Tabs.Root variant="simple" value={view} onValueChange={choose}>
      <Tabs.List aria-label={text('views')}>
        {questionViews.map((each) => (
          <Tabs.Trigger key={each} value={each}>
            {text(`view.${each}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={view}>{children}</Tabs.Content>
    </Tabs.Root>
  );
}
