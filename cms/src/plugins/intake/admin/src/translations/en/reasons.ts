export const reasons = {
  'reason.not-an-initiative': 'It is not an initiative',
  'reason.not-expertise': 'It is not about knowledge or experience',
  'reason.outside-area': 'It is outside our area',
  'reason.duplicate': 'It was submitted before or is on the site already',
  'reason.incomplete': 'Too much is missing',
  'reason.house-rules': 'It goes against the house rules',
  'reason.spam': 'It is spam',
  'reason.other': 'Another reason',
} as const;
