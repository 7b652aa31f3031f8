import { useEffect } from 'react';
import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { PLUGIN } from '../plugin-id.ts';
import { texts as english } from '../translations/en.ts';
import { useText } from '../use-text.ts';
import { readForWords, SYNONYM } from './new-synonym.ts';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** Beside the form of a new synonym that was begun from the search questions. */
export const SynonymPrefill = ({ model, documentId }: PanelProps) => {
  const intl = useIntl();
  const { state } = useLocation() as { state: unknown };
  const words = model === SYNONYM && !documentId ? readForWords(state) : null;
  if (words === null) return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN}.prefill.title`,
      defaultMessage: english['prefill.title'],
    }),
    content: <Prefill words={words} />,
  };
};

/** Fills in what was asked, and says what comes behind it. */
function Prefill({ words }: { words: string }) {
  const text = useText();
  const onChange = useForm('SynonymPrefill', (form) => form.onChange);
  useEffect(() => {
    onChange('words', `${words}, `);
  }, [onChange, words]);
  return <Typography>{text('prefill.text', { words })}</Typography>;
}
