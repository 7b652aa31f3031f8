/** What the published files are, by their names. The rest of the machine's knowledge of types is not asked. */
interface FileType {
  type: string;
  /** Text becomes a good deal smaller when it is compressed; pictures and fonts are that already. */
  isText: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, isText: true });
const binary = (type: string): FileType => ({ type, isText: false });

const BY_EXTENSION: Readonly<Record<string, FileType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  ics: text('text/calendar'),
  csv: text('text/csv'),
  json: text('application/json'),
  geojson: text('application/geo+json'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  webmanifest: text('application/manifest+json'),
  avif: binary('image/avif'),
  webp: binary('image/webp'),
  jpg: binary('image/jpeg'),
  png: binary('image/png'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
};

const ATOM = text('application/atom+xml');
const UNKNOWN = binary('application/octet-stream');

/** @param path of the file, from the root of the site */
export function fileTypeOf(path: string): FileType {
  if (path.endsWith('/feed.xml')) return ATOM;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  return (Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined) ?? UNKNOWN;
}
