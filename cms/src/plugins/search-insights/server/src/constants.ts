export const PLUGIN = 'search-insights';
export const QUESTION_UID = 'plugin::search-insights.question';
export const BATCH_UID = 'plugin::search-insights.batch';
export const SYNONYM_UID = 'api::synonym.synonym';
