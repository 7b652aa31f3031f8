import { join } from 'node:path';

/**
 * What a person who started the product needs to know, ending in the one line that scripts look for.
 * @param {import('./settings.js').Settings} settings
 */
export function describeReady(settings) {
  const { dataDir, siteUrl, cmsUrl, searchUrl, publicSiteUrl, publicCmsUrl } = settings;
  const rows = [
    ['Site', `${publicSiteUrl}/`],
    ['Redactie', `${publicCmsUrl}/admin`],
    ['Zoekdienst', `${searchUrl}/`],
    [
      'Inloggen',
      `e-mailadres en wachtwoord staan bij "editor" in ${join(dataDir, 'credentials.json')}`,
    ],
    ['Logboeken', join(dataDir, 'logs')],
    ['Stoppen', 'Ctrl-C'],
  ];
  const block = rows.map(([label, text]) => `  ${(label ?? '').padEnd(11)}${text ?? ''}`);
  const ready = `ready site=${siteUrl} cms=${cmsUrl} search=${searchUrl}`;
  return ['', 'Burgerwerf draait.', '', ...block, '', ready].join('\n');
}
