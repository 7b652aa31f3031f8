import { blend, darken, lighten, lightness } from '../kit/colour.ts';
import type { Look } from '../kit/look.ts';
import { circle, ellipse, path, stroke } from '../kit/svg.ts';

export const scarfTone = ({ top, detail }: Look): string =>
  lightness(top) > 0.55 ? detail : lighten(detail, 0.1);

/** Hair behind the neck and shoulders; the middle of the head is the origin. */
export function backHair(look: Look): string {
  const colour = darken(look.hairColour, 0.12);
  switch (look.hair) {
    case 'long':
      return path(
        'M0-172C-110-172-150-90-146 20C-144 120-176 190-150 270C-90 300 90 300 150 270C176 190 144 120 146 20C150-90 110-172 0-172Z',
        colour,
      );
    case 'bob':
      return path(
        'M0-172C-112-172-150-90-148 10C-148 70-156 110-140 138C-80 160 80 160 140 138C156 110 148 70 148 10C150-90 112-172 0-172Z',
        colour,
      );
    case 'bun':
      return circle(0, -180, 62, colour) + stroke('M-30-196q30-22 60 0', lighten(colour, 0.14), 6);
    case 'ponytail':
      return path(
        'M60-140C160-170 200-70 176 20C160 90 190 130 156 170C110 150 120 60 104 0Z',
        colour,
      );
    case 'curls':
      return [
        [-116, -60],
        [-140, 10],
        [-124, 78],
        [116, -60],
        [140, 10],
        [124, 78],
        [0, -140],
        [-70, -128],
        [70, -128],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 62, colour))
        .join('');
    case 'scarf':
      return path(
        'M0-182C-120-182-156-90-148 20C-144 110-190 170-196 250C-120 320 120 320 196 250C190 170 144 110 148 20C156-90 120-182 0-182Z',
        darken(scarfTone(look), 0.12),
      );
    default:
      return '';
  }
}

/** Hair, or what covers it, in front of the forehead. */
export function frontHair(look: Look, side: 1 | -1): string {
  const { hairColour } = look;
  const gloss = lighten(hairColour, 0.16);
  const sided = (drawing: string) => `<g transform="scale(${side} 1)">${drawing}</g>`;
  switch (look.hair) {
    case 'bald':
      return (
        path(
          'M-116 20C-128-30-120-60-104-84C-106-40-104-10-100 30ZM116 20C128-30 120-60 104-84C106-40 104-10 100 30Z',
          hairColour,
        ) +
        ellipse(-30, -104, 34, 12, 'none') +
        stroke('M-56-104Q-30-122 0-120', '#ffffff', 8, 'stroke-opacity=".25"')
      );
    case 'crop':
      return (
        path(
          'M-116 6C-132-112-78-160 0-160C78-160 132-112 116 6C110-44 100-76 84-92Q0-112-84-92C-100-76-110-44-116 6Z',
          hairColour,
        ) +
        [-60, -30, 0, 30, 60]
          .map((x) => circle(x, -124, 4, gloss) + circle(x + 14, -136, 4, gloss))
          .join('')
      );
    case 'curls':
      return [
        [-92, -84],
        [-56, -122],
        [-10, -136],
        [38, -132],
        [80, -104],
        [104, -62],
        [-112, -44],
      ]
        .map(([x = 0, y = 0], index) =>
          circle(x, y, 42, index % 3 ? hairColour : blend(hairColour, gloss, 0.5)),
        )
        .join('');
    case 'scarf': {
      const tone = scarfTone(look);
      return (
        path(
          'M0-180C-116-180-148-96-140 0C-136 70-112 120-70 152L-64 150C-96 112-108 60-106 0C-104-70-70-112 0-114C70-112 104-70 106 0C108 60 96 112 64 150L70 152C112 120 136 70 140 0C148-96 116-180 0-180Z',
          tone,
        ) +
        path(
          'M-84 118C-40 176 40 176 84 118L104 150C150 190 160 240 130 280C40 320-60 310-130 270C-150 230-140 180-104 150Z',
          tone,
        ) +
        sided(
          stroke(
            'M-70-142Q0-168 74-138M-100 160Q-20 230 110 210M-116 206Q-20 270 120 250',
            darken(tone, 0.16),
            7,
          ),
        )
      );
    }
    case 'short':
      return sided(
        path(
          'M-116 14C-140-104-90-176 6-172C98-176 140-108 116 10C110-34 100-60 82-84C30-64-36-72-70-108C-80-76-106-48-116 14Z',
          hairColour,
        ) + stroke('M-56-126Q0-152 70-132', gloss, 7),
      );
    default:
      return sided(
        path(
          'M-118 40C-146-108-82-178 8-174C92-176 146-108 118 40C114-20 98-66 44-120C4-70-92-58-118 40Z',
          hairColour,
        ) + stroke('M36-142Q-40-130-84-74M66-138Q98-112 108-70', gloss, 7),
      );
  }
}
