export { currentConsent as currentExpertiseConsent } from '../src/plugins/expertise-matching/shared/consent.mts';
export * from '../src/plugins/expertise-matching/shared/card.mts';
export * from '../src/plugins/expertise-matching/shared/combination-question.mts';
export * from '../src/plugins/expertise-matching/shared/site-api.mts';
export * from '../src/plugins/expertise-matching/shared/states.mts';
