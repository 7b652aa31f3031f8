/** Seven colours that go together; every other tone in a picture is a blend of these. */
export interface Palette {
  /** The light ground: paper, plaster, clouds. */
  readonly paper: string;
  readonly sky: string;
  /** A quiet skin-like mid tone for paths, wood and far houses. */
  readonly soft: string;
  readonly leaf: string;
  /** The darkest tone, for accents and lines. */
  readonly deep: string;
  readonly warm: string;
  readonly sun: string;
}

export const palettes = {
  lente: {
    paper: '#faf3e3',
    sky: '#c4e0da',
    soft: '#ecc9a8',
    leaf: '#77aa7c',
    deep: '#1f4a4d',
    warm: '#e3694c',
    sun: '#f3bd52',
  },
  zomer: {
    paper: '#fcf4e6',
    sky: '#b0d8e8',
    soft: '#f1d0b0',
    leaf: '#56a074',
    deep: '#1d3f5e',
    warm: '#ee7857',
    sun: '#f8ca55',
  },
  herfst: {
    paper: '#faefdc',
    sky: '#f2dcbc',
    soft: '#e6bd92',
    leaf: '#93954f',
    deep: '#47303d',
    warm: '#c9532f',
    sun: '#e8a936',
  },
  avond: {
    paper: '#fdead9',
    sky: '#f6c4a9',
    soft: '#e3b8a2',
    leaf: '#5f8a80',
    deep: '#2c3157',
    warm: '#d7534f',
    sun: '#f8b959',
  },
  winter: {
    paper: '#f5f3ed',
    sky: '#cddfe6',
    soft: '#dfcdbf',
    leaf: '#7b9f94',
    deep: '#25405b',
    warm: '#da6a50',
    sun: '#ecbd60',
  },
  polder: {
    paper: '#f7f3de',
    sky: '#d3e7d6',
    soft: '#dfc9a1',
    leaf: '#83b26b',
    deep: '#284c40',
    warm: '#e5744b',
    sun: '#f2c44f',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

export const paletteNames = [
  'lente',
  'zomer',
  'herfst',
  'avond',
  'winter',
  'polder',
] as const satisfies readonly PaletteName[];
