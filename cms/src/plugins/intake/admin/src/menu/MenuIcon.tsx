import type { ComponentProps } from 'react';
import { Archive } from '@strapi/icons';
import { CountedIcon } from '../../../../admin-parts/CountedIcon.tsx';
import { useText } from '../words/use-text.ts';
import { useWaiting } from './use-waiting.ts';

/** The icon of the desk in the menu, with how many submissions wait. */
export function MenuIcon(props: ComponentProps<typeof Archive>) {
  const text = useText();
  const count = useWaiting();
  const name = count > 0 ? text('menu.waiting', { count }) : text('menu');
  return <CountedIcon {...props} icon={Archive} count={count} name={name} />;
}
