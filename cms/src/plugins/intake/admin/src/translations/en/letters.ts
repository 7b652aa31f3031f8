export const letters = {
  'letter.label': 'Text of the mail',
  'letter.hint':
    'Change the text as you like. Greeting, link to the status page and closing are added.',
  'letter.no-suggestion':
    'There is no first text now. Write your own; greeting and closing are added.',
  'letter.undo': 'Back to the first text',
  'letter.consequences': 'What will happen',
  'letter.impossible':
    'This can no longer be done: the submission is in another state by now. Your text is still here, so that you can copy it.',
  'ask.title': 'Ask the submitter a question',
  'ask.mail': 'The submitter gets a mail with this text and a link to answer.',
  'ask.state':
    'The submission waits for the submitter. You will see the answer in the conversation.',
  'ask.confirm': 'Send the question',
  'place.title': 'Place this on the site',
  'place.page': 'The initiative is on the site at once, as in the preview.',
  'place.mail': 'The submitter gets a mail with this text and a link to the page.',
  'place.contact':
    'Name, mail address and phone number go to the contact persons. These never get on the site.',
  'place.listing-page':
    'It stands on the site at once, without a name, and takes part in matching.',
  'place.listing-hidden': 'It does not come on the site. The coordinator sees it and can match it.',
  'place.listing-mail': 'The submitter gets a fixed mail with a link to manage, pause or erase it.',
  'place.listing-contact':
    'Name, mail address and phone number are kept apart. Others get them only after a yes from both sides.',
  'place.confirm': 'Place on the site',
  'decline.title': 'Decline this submission',
  'decline.reason': 'Why?',
  'decline.reason-missing': 'Choose a reason.',
  'decline.without-mail': 'Without a mail to the submitter',
  'decline.mail': 'The submitter gets a mail with this text.',
  'decline.silent': 'The submitter gets no mail.',
  'decline.erased': 'After some time the content is erased by itself.',
  'decline.reopen': 'Until then you can reopen the submission.',
  'decline.confirm': 'Decline and send',
  'decline.confirm-silent': 'Decline without mail',
} as const;
