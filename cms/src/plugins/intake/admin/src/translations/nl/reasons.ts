import type { reasons as english } from '../en/reasons.ts';

export const reasons: Record<keyof typeof english, string> = {
  'reason.not-an-initiative': 'Het is geen initiatief',
  'reason.not-expertise': 'Het gaat niet om kennis of ervaring',
  'reason.outside-area': 'Het is buiten ons gebied',
  'reason.duplicate': 'Het is al ingestuurd of staat al op de site',
  'reason.incomplete': 'Er mist te veel',
  'reason.house-rules': 'Het past niet bij de huisregels',
  'reason.spam': 'Het is spam',
  'reason.other': 'Een andere reden',
};
