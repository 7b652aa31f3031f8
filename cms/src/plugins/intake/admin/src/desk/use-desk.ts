import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { DeskClient } from './desk-client.ts';

/** The cms, as the desk knows it. */
export function useDesk(): DeskClient {
  const http = useFetchClient();
  return useMemo(() => new DeskClient(http), [http]);
}
