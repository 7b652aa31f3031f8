/** Eleventy on comparable templates: the same entries, cards, listings, feed and sitemap. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content } from './content.ts';
import { timed, type BuildTimes } from './build-time.ts';

const require = createRequire(import.meta.url);

export async function buildWithEleventy(
  root: string,
  folder: string,
  content: Content,
): Promise<BuildTimes> {
  const target = join(folder, 'eleventy');
  for (const part of ['_data', '_includes']) mkdirSync(join(target, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
  writeFileSync(join(target, 'package.json'), '{"type":"module"}');
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(target, file), text);
  for (const [kind, entries] of content.entries) {
    const name = kind.replace('-', '');
    writeFileSync(join(target, '_data', `${name}.json`), JSON.stringify([...entries.values()]));
  }
  const eleventy = [join(dirname(require.resolve('@11ty/eleventy')), '..', 'cmd.cjs'), '--quiet'];
  const cold = await timed(eleventy, target);
  const again = await timed([...eleventy, '--incremental'], target);
  return { cold: cold.seconds, oneChange: again.seconds, memoryMiB: cold.memoryMiB };
}

const text = (field: string) =>
  `{% for block in ${field} %}<p>{{ block.children[0].text }}</p>{% endfor %}`;

const FILES: Record<string, string> = {
  'eleventy.config.js': `export default (config) => {
  config.addFilter('field', (ids, all) => all.filter(({ id }) => ids.includes(id)));
  config.addFilter('one', (id, all) => all.find((entry) => entry.id === id));
  const others = new Map();
  config.addFilter('others', (entry, all) => {
    if (others.size === 0) for (const other of all) for (const field of other.policyFields) {
      others.set(field, [...(others.get(field) ?? []), other].slice(0, 4));
    }
    return (others.get(entry.policyFields[0]) ?? []).filter(({ id }) => id !== entry.id).slice(0, 3);
  });
  return { dir: { input: '.', output: '_site' } };
};
`,
  '_includes/base.njk': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ heading }}</title></head>
<body><header><a href="/">{{ network[0].name }}</a><nav><a href="/initiatieven/">Initiatieven</a><a href="/nieuws/">Nieuws</a></nav></header>
<main>{{ content | safe }}</main>
<footer>{% for place in area %}{% if place.kind == 'municipality' %}<a href="/gebieden/{{ place.slug }}/">{{ place.name }}</a>{% endif %}{% endfor %}</footer></body></html>`,
  '_includes/card.njk': `<article><h3><a href="/initiatieven/{{ card.slug }}/">{{ card.title }}</a></h3><p>{{ card.summary }}</p>
{% for tag in card.policyFields | field(policyfield) %}<span>{{ tag.name }}</span>{% endfor %}{% set place = card.area | one(area) %}<a href="/gebieden/{{ place.slug }}/">{{ place.name }}</a></article>`,
  'initiative.njk': page(
    'initiative',
    'initiatieven',
    `<p>{{ entry.summary }}</p>${text('entry.description')}
{% for card in entry | others(initiative) %}{% include 'card.njk' %}{% endfor %}`,
  ),
  'news.njk': page('newsflash', 'nieuws', `<p>{{ entry.summary }}</p>${text('entry.body')}`),
  'event.njk': page('event', 'agenda', '<p>{{ entry.summary }}</p><p>{{ entry.locationName }}</p>'),
  'field.njk': page('policyfield', 'beleidsvelden', ''),
  'area.njk': page('area', 'gebieden', ''),
  'listing.njk': listing(
    'initiative',
    'initiatieven',
    24,
    `{% for card in part %}{% include 'card.njk' %}{% endfor %}`,
  ),
  'news-listing.njk': listing(
    'newsflash',
    'nieuws',
    12,
    `{% for card in part %}<h3><a href="/nieuws/{{ card.slug }}/">{{ card.title }}</a></h3><p>{{ card.summary }}</p>{% endfor %}`,
  ),
  'sitemap.njk': `---
permalink: /sitemap.xml
---
<urlset>{% for entry in initiative %}<url><loc>/initiatieven/{{ entry.slug }}/</loc></url>{% endfor %}</urlset>`,
};

function page(data: string, address: string, body: string): string {
  return `---
pagination: { data: ${data}, size: 1, alias: entry }
permalink: "/${address}/{{ entry.slug }}/"
layout: base.njk
eleventyComputed: { heading: "{{ entry.title or entry.name }}" }
---
<h1>{{ entry.title or entry.name }}</h1>${body}`;
}

function listing(data: string, address: string, size: number, body: string): string {
  return `---
pagination: { data: ${data}, size: ${String(size)}, alias: part }
permalink: "/${address}/{% if pagination.pageNumber > 0 %}pagina/{{ pagination.pageNumber + 1 }}/{% endif %}"
layout: base.njk
heading: "Alles"
---
<h1>Alles</h1>${body}`;
}
