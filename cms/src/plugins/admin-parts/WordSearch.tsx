import { useEffect, useState } from 'react';
import { Searchbar, SearchForm } from '@strapi/design-system';
import { useLatest } from './use-latest.ts';

/** Milliseconds without a key, after which somebody is done typing. */
const PAUSE = 350;

/** Longest words the cms looks for. */
const LONGEST = 200;

interface WordSearchProps {
  words: string;
  label: string;
  clearLabel: string;
  onSearch: (words: string) => void;
}

/** Looks for words while one types. */
export function WordSearch({ words, label, clearLabel, onSearch }: WordSearchProps) {
  const [typed, setTyped] = useState(words);
  const search = useLatest(onSearch);

  // The address can change by other ways too, such as going back.
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => search.current(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, words, search]);

  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <Searchbar
        name="q"
        value={typed}
        maxLength={LONGEST}
        clearLabel={clearLabel}
        placeholder={label}
        onChange={(event) => setTyped(event.target.value)}
        onClear={() => onSearch('')}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
}
