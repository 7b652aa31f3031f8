import { useState } from 'react';

/** A private note that is being typed. It is kept while one looks at another tab. */
export interface Note {
  text: string;
  setText: (text: string) => void;
}

export function useNote(): Note {
  const [text, setText] = useState('');
  return { text, setText };
}
