import { useSyncExternalStore, type ComponentProps } from 'react';
import { HandHeart } from '@strapi/icons';
import { CountedIcon } from '../../../../admin-parts/CountedIcon.tsx';
import { useText } from '../words/use-text.ts';
import { waiting } from './waiting.ts';

/** The icon of the desk in the menu, with how many requests somebody can be proposed for. */
export function MenuIcon(props: ComponentProps<typeof HandHeart>) {
  const text = useText();
  const count = useSyncExternalStore(waiting.subscribe, waiting.current) ?? 0;
  const name = count > 0 ? text('menu.waiting', { count }) : text('menu');
  return <CountedIcon {...props} icon={HandHeart} count={count} name={name} />;
}
