import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { CombinationClient } from './combination-client.ts';
import { DeskClient } from './desk-client.ts';

/** The cms, as the desk knows it. */
export function useDesk(): DeskClient {
  const http = useFetchClient();
  return useMemo(() => new DeskClient(http), [http]);
}

/** The same for combinations. */
export function useCombinations(): CombinationClient {
  const http = useFetchClient();
  return useMemo(() => new CombinationClient(http), [http]);
}
