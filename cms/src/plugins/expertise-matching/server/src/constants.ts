export const PLUGIN = 'expertise-matching';

export const THEME_UID = 'plugin::expertise-matching.theme';
export const CONCEPT_UID = 'plugin::expertise-matching.concept';
export const OFFER_UID = 'plugin::expertise-matching.offer';
export const REQUEST_UID = 'plugin::expertise-matching.request';
export const COMBINATION_UID = 'plugin::expertise-matching.combination';
export const COMBINATION_PROPOSAL_UID = 'plugin::expertise-matching.combination-proposal';
export const COMBINATION_GIFT_UID = 'plugin::expertise-matching.combination-gift';
export const LISTING_UID = 'plugin::expertise-matching.listing';
export const PROPOSAL_UID = 'plugin::expertise-matching.proposal';
export const EVENT_UID = 'plugin::expertise-matching.event';
export const NAME_VIEW_UID = 'plugin::expertise-matching.name-view';
export const DESK_AREA_UID = 'plugin::expertise-matching.desk-area';

export const AREA_UID = 'api::area.area';
export const INITIATIVE_UID = 'api::initiative.initiative';
export const NETWORK_UID = 'api::network.network';

/** What links in mails are for, and how long they work. */
export const manageLink = { purpose: 'listing-manage', uses: 'many', validForDays: 400 } as const;
export const proposalLinks = {
  helper: { purpose: 'proposal-helper', uses: 'once', validForDays: 30 },
  requester: { purpose: 'proposal-requester', uses: 'once', validForDays: 30 },
} as const;
export const combinationLink = { purpose: 'combination', uses: 'once', validForDays: 30 } as const;
