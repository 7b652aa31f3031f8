import { useRBAC } from '@strapi/strapi/admin';
import { matchingActions } from '../../../shared/desk/actions.mts';

const ALL = [matchingActions.propose, matchingActions.names].map((action) => ({
  action,
  subject: null,
}));

/** What who is logged in may do here. */
export function useRights(): { mayPropose: boolean; maySeeNames: boolean } {
  const { canPropose = false, canRead = false } = useRBAC(ALL).allowedActions;
  return { mayPropose: canPropose, maySeeNames: canRead };
}
