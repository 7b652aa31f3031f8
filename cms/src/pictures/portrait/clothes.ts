import { blend, darken, lighten } from '../kit/colour.ts';
import type { Look } from '../kit/look.ts';
import { circle, path, stroke } from '../kit/svg.ts';
import type { Random } from '../random.ts';

const body = 'M-330 470C-324 316-230 262-92 232Q0 270 92 232C230 262 324 316 330 470Z';

/** Shoulders and what is worn; the middle of the head is the origin. */
export function clothes(random: Random, look: Look): string {
  const { top, detail, skin } = look;
  const shade = darken(top, 0.13);
  const fold =
    path('M150 300C180 350 190 410 186 470H330C324 316 230 262 160 246Z', shade) +
    stroke('M-190 470Q-196 390-176 340', shade, 7);
  const pattern =
    look.pattern === 'stripes'
      ? stroke(
          'M-262 320Q0 380 262 320M-300 376Q0 436 300 376M-316 432Q0 492 316 432',
          lighten(detail, 0.2),
          15,
        )
      : look.pattern === 'vest'
        ? [-220, -130, -40, 50, 140, 230]
            .flatMap((x, index) =>
              [340, 410].map((y) =>
                circle(x + (y > 400 ? 44 : 0), y + (index % 2) * 14, 8, lighten(detail, 0.2)),
              ),
            )
            .join('')
        : '';
  const collar = random.pick([
    () => path('M-84 226Q0 300 84 226L96 240Q0 326-96 240Z', darken(top, 0.2)),
    () =>
      path(
        'M-78 214L-104 240L-62 316L0 268L62 316L104 240L78 214Q0 288-78 214Z',
        lighten(detail, 0.55),
      ) + stroke('M0 270V470', darken(top, 0.2), 5),
    () =>
      path('M-74 168Q0 214 74 168L86 250Q0 296-86 250Z', darken(top, 0.1)) +
      stroke('M-78 206Q0 246 78 206', darken(top, 0.22), 6),
    () =>
      path('M-88 226L0 372L88 226Q0 282-88 226Z', skin) +
      path(
        'M-88 226L0 372L88 226',
        'none',
        `stroke="${darken(top, 0.22)}" stroke-width="12" stroke-linejoin="round"`,
      ),
    () =>
      path('M-92 228L-30 470H30L92 228Q0 296-92 228Z', lighten(detail, 0.6)) +
      stroke('M-92 230L-34 470M92 230L34 470', darken(top, 0.22), 9) +
      [340, 400]
        .map((y) => circle(48 - (y - 340) * 0.1, y, 8, blend(detail, '#ffffff', 0.3)))
        .join(''),
  ])();
  return path(body, top) + pattern + fold + collar;
}
