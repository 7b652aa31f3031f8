/** Status and kind of every refusal this server knows, under Meilisearch's own codes. */
const KNOWN = {
  api_key_already_exists: [409, 'invalid_request'],
  api_key_not_found: [404, 'invalid_request'],
  bad_request: [400, 'invalid_request'],
  document_not_found: [404, 'invalid_request'],
  feature_not_enabled: [400, 'invalid_request'],
  facet_search_disabled: [400, 'invalid_request'],
  immutable_api_key_actions: [400, 'invalid_request'],
  immutable_api_key_created_at: [400, 'invalid_request'],
  immutable_api_key_expires_at: [400, 'invalid_request'],
  immutable_api_key_indexes: [400, 'invalid_request'],
  immutable_api_key_key: [400, 'invalid_request'],
  immutable_api_key_uid: [400, 'invalid_request'],
  immutable_api_key_updated_at: [400, 'invalid_request'],
  index_already_exists: [409, 'invalid_request'],
  index_not_found: [404, 'invalid_request'],
  index_primary_key_already_exists: [400, 'invalid_request'],
  index_primary_key_multiple_candidates_found: [400, 'invalid_request'],
  index_primary_key_no_candidate_found: [400, 'invalid_request'],
  internal: [500, 'internal'],
  invalid_api_key: [403, 'auth'],
  invalid_api_key_actions: [400, 'invalid_request'],
  invalid_api_key_description: [400, 'invalid_request'],
  invalid_api_key_expires_at: [400, 'invalid_request'],
  invalid_api_key_indexes: [400, 'invalid_request'],
  invalid_api_key_limit: [400, 'invalid_request'],
  invalid_api_key_name: [400, 'invalid_request'],
  invalid_api_key_offset: [400, 'invalid_request'],
  invalid_api_key_uid: [400, 'invalid_request'],
  invalid_content_type: [415, 'invalid_request'],
  invalid_document_fields: [400, 'invalid_request'],
  invalid_document_geo_field: [400, 'invalid_request'],
  invalid_document_filter: [400, 'invalid_request'],
  invalid_document_id: [400, 'invalid_request'],
  invalid_document_ids: [400, 'invalid_request'],
  invalid_document_limit: [400, 'invalid_request'],
  invalid_document_offset: [400, 'invalid_request'],
  invalid_document_retrieve_vectors: [400, 'invalid_request'],
  invalid_document_sort: [400, 'invalid_request'],
  invalid_facet_search_facet_name: [400, 'invalid_request'],
  invalid_facet_search_query: [400, 'invalid_request'],
  invalid_index_limit: [400, 'invalid_request'],
  invalid_index_offset: [400, 'invalid_request'],
  invalid_index_primary_key: [400, 'invalid_request'],
  invalid_index_uid: [400, 'invalid_request'],
  invalid_multi_search_federated: [400, 'invalid_request'],
  invalid_search_attributes_to_crop: [400, 'invalid_request'],
  invalid_search_attributes_to_highlight: [400, 'invalid_request'],
  invalid_search_attributes_to_retrieve: [400, 'invalid_request'],
  invalid_search_attributes_to_search_on: [400, 'invalid_request'],
  invalid_search_crop_length: [400, 'invalid_request'],
  invalid_search_crop_marker: [400, 'invalid_request'],
  invalid_search_distinct: [400, 'invalid_request'],
  invalid_search_facets: [400, 'invalid_request'],
  invalid_search_filter: [400, 'invalid_request'],
  invalid_search_highlight_post_tag: [400, 'invalid_request'],
  invalid_search_highlight_pre_tag: [400, 'invalid_request'],
  invalid_search_hits_per_page: [400, 'invalid_request'],
  invalid_search_limit: [400, 'invalid_request'],
  invalid_search_locales: [400, 'invalid_request'],
  invalid_search_matching_strategy: [400, 'invalid_request'],
  invalid_search_offset: [400, 'invalid_request'],
  invalid_search_page: [400, 'invalid_request'],
  invalid_search_q: [400, 'invalid_request'],
  invalid_search_ranking_score_threshold: [400, 'invalid_request'],
  invalid_search_retrieve_vectors: [400, 'invalid_request'],
  invalid_search_show_matches_position: [400, 'invalid_request'],
  invalid_search_show_performance_details: [400, 'invalid_request'],
  invalid_search_show_ranking_score: [400, 'invalid_request'],
  invalid_search_show_ranking_score_details: [400, 'invalid_request'],
  invalid_search_sort: [400, 'invalid_request'],
  invalid_search_vector: [400, 'invalid_request'],
  invalid_search_media: [400, 'invalid_request'],
  invalid_search_hybrid_query: [400, 'invalid_request'],
  invalid_search_personalize: [400, 'invalid_request'],
  invalid_search_use_network: [400, 'invalid_request'],
  invalid_settings_dictionary: [400, 'invalid_request'],
  invalid_settings_displayed_attributes: [400, 'invalid_request'],
  invalid_settings_distinct_attribute: [400, 'invalid_request'],
  invalid_settings_embedders: [400, 'invalid_request'],
  invalid_settings_facet_search: [400, 'invalid_request'],
  invalid_settings_faceting: [400, 'invalid_request'],
  invalid_settings_filterable_attributes: [400, 'invalid_request'],
  invalid_settings_foreign_keys: [400, 'invalid_request'],
  invalid_settings_index_chat: [400, 'invalid_request'],
  invalid_settings_localized_attributes: [400, 'invalid_request'],
  invalid_settings_non_separator_tokens: [400, 'invalid_request'],
  invalid_settings_pagination: [400, 'invalid_request'],
  invalid_settings_prefix_search: [400, 'invalid_request'],
  invalid_settings_proximity_precision: [400, 'invalid_request'],
  invalid_settings_ranking_rules: [400, 'invalid_request'],
  invalid_settings_search_cutoff_ms: [400, 'invalid_request'],
  invalid_settings_searchable_attributes: [400, 'invalid_request'],
  invalid_settings_separator_tokens: [400, 'invalid_request'],
  invalid_settings_sortable_attributes: [400, 'invalid_request'],
  invalid_settings_stop_words: [400, 'invalid_request'],
  invalid_settings_synonyms: [400, 'invalid_request'],
  invalid_settings_typo_tolerance: [400, 'invalid_request'],
  invalid_task_from: [400, 'invalid_request'],
  invalid_task_limit: [400, 'invalid_request'],
  invalid_task_reverse: [400, 'invalid_request'],
  invalid_task_statuses: [400, 'invalid_request'],
  invalid_task_types: [400, 'invalid_request'],
  invalid_task_uids: [400, 'invalid_request'],
  malformed_payload: [400, 'invalid_request'],
  missing_api_key_actions: [400, 'invalid_request'],
  missing_api_key_expires_at: [400, 'invalid_request'],
  missing_api_key_indexes: [400, 'invalid_request'],
  missing_authorization_header: [401, 'auth'],
  missing_content_type: [415, 'invalid_request'],
  missing_document_filter: [400, 'invalid_request'],
  missing_document_id: [400, 'invalid_request'],
  missing_facet_search_facet_name: [400, 'invalid_request'],
  missing_index_uid: [400, 'invalid_request'],
  missing_master_key: [401, 'auth'],
  missing_payload: [400, 'invalid_request'],
  no_space_left_on_device: [422, 'system'],
  payload_too_large: [413, 'invalid_request'],
  task_not_found: [404, 'invalid_request'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof KNOWN;

/** The body of every refusal, as Meilisearch words it. */
export interface ErrorBody {
  message: string;
  code: ErrorCode;
  type: string;
  link: string;
}

/** Whether a task can fail or a request can be refused under this code. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(KNOWN, code);

/** A refusal of a request or a task, in Meilisearch's own form. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(
    code: ErrorCode,
    message: string,
    options: { status?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = options.status ?? KNOWN[code][0];
  }

  toBody(): ErrorBody {
    return {
      message: this.message,
      code: this.code,
      type: KNOWN[this.code][1],
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}
