import { useAuth } from '@strapi/strapi/admin';

/** Id of who is logged in, as the desk writes it. */
export function useMe(): string {
  const user = useAuth('Desk', (state) => state.user);
  return user ? String(user.id) : '';
}
