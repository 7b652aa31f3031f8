import type { SuggestedLetter, SuggestionData } from '../../../../shared/letters.mts';

export type DeclineReason = SuggestionData<'submission-declined'>['reason'];

/** First texts of letters that a person may change. They are shown on the status page too. */
export type Suggestions = { [N in SuggestedLetter]: (data: SuggestionData<N>) => string };

export const paragraphs = (...texts: string[]) => texts.join('\n\n');
