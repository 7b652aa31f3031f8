import { blend, darken, lightness } from '../kit/colour.ts';
import type { Look } from '../kit/look.ts';
import { circle, ellipse, path, ring, stroke } from '../kit/svg.ts';
import type { Random } from '../random.ts';

/** Eyes, nose, mouth and all that lies on the face; the middle of the head is the origin. */
export function face(random: Random, look: Look): string {
  const { skin } = look;
  const line = blend(darken(skin, 0.68), '#1f2129', 0.5);
  const shade = darken(skin, 0.2);
  const brow =
    look.age === 'older' ? blend(look.hairColour, shade, 0.35) : darken(look.hairColour, 0.1);
  const dark = lightness(skin) < 0.5;
  const frame = dark ? '#f0c987' : line;
  const turn = random.between(-10, 12);
  const smiling = random.chance(0.3);
  const eye = (x: number) =>
    smiling
      ? stroke(`M${x - 17}-2Q${x}-20 ${x + 17}-2`, line, 7)
      : (dark ? ellipse(x, -6, 14.5, 10.5, '#f7ebdd') : '') +
        ellipse(x, -6, dark ? 8.5 : 9.5, dark ? 10.5 : 12, line) +
        circle(x + 3, -10, 3, '#ffffff');
  const left = Math.round(-44 + turn);
  const right = Math.round(46 + turn);
  const nose = Math.round(2 + turn * 1.3);
  const mouth = random.pick([
    () => stroke(`M${nose - 36} 62Q${nose} 92 ${nose + 36} 60`, line, 6),
    () =>
      path(
        `M${nose - 40} 58Q${nose} 66 ${nose + 40} 57Q${nose + 30} 96 ${nose} 96Q${nose - 30} 96 ${nose - 40} 58Z`,
        darken(blend(skin, '#a33a36', 0.55), 0.25),
      ) +
      path(
        `M${nose - 34} 61Q${nose} 68 ${nose + 34} 60Q${nose + 30} 74 ${nose} 75Q${nose - 28} 74 ${nose - 34} 61Z`,
        '#fffdf8',
      ),
    () => stroke(`M${nose - 30} 68Q${nose + 4} 84 ${nose + 34} 62`, line, 6),
  ])();
  const lines =
    look.age === 'older'
      ? stroke(
          `M${left - 34}-2l-14-7M${left - 34} 8h-14M${right + 32}-2l12-7M${right + 32} 8h12M${nose - 52} 34q-12 18-8 34M${nose + 52} 34q12 18 8 34M-30-70q30-8 62 0`,
          shade,
          4,
        )
      : '';
  const freckles =
    look.age !== 'older' && random.chance(0.2)
      ? [-62, -50, -38, 42, 54, 66]
          .map((x, index) => circle(x + turn, 24 + (index % 2) * 9, 3, shade))
          .join('')
      : '';
  const glasses = look.glasses
    ? random.pick([
        () => ring(left, -4, 33, frame, 6) + ring(right, -4, 33, frame, 6),
        () =>
          [left, right]
            .map(
              (x) =>
                `<rect x="${x - 34}" y="-30" width="68" height="52" rx="18" fill="#ffffff" fill-opacity=".18" stroke="${dark ? frame : darken(look.detail, 0.45)}" stroke-width="7"/>`,
            )
            .join(''),
      ])() +
      stroke(
        `M${left + 34}-8q${(right - left - 68) / 2}-10 ${right - left - 68} 0M${left - 34}-8L-110-18M${right + 34}-8L110-18`,
        frame,
        6,
      )
    : '';
  return [
    ellipse(left - 16, 38, 25, 17, blend(skin, '#d9503f', 0.24)),
    ellipse(right + 14, 38, 23, 17, blend(skin, '#d9503f', 0.24)),
    lines,
    freckles,
    eye(left),
    eye(right),
    stroke(
      `M${left - 22}-42Q${left}-56 ${left + 22}-44M${right - 22}-44Q${right}-56 ${right + 22}-42`,
      brow,
      8,
    ),
    stroke(
      `M${nose + 4}-4Q${nose + 20} 30 ${nose - 2} 34Q${nose - 12} 34 ${nose - 14} 28`,
      shade,
      6,
    ),
    look.beard ? beard(look, nose) : '',
    look.beard
      ? stroke(`M${nose - 26} 68Q${nose} 80 ${nose + 26} 67`, blend(skin, '#b84a45', 0.5), 9)
      : mouth,
    glasses,
  ].join('');
}

function beard({ hairColour }: Look, nose: number): string {
  return (
    path(
      `M-112 0C-108 110-66 158 2 158C70 158 108 110 112 0C104 34 92 50 76 54Q${nose + 40} 42 ${nose} 46Q${nose - 40} 42-76 54C-92 50-104 34-112 0Z`,
      hairColour,
    ) +
    path(
      `M${nose - 40} 60Q${nose} 54 ${nose + 40} 60Q${nose + 24} 86 ${nose} 86Q${nose - 24} 86 ${nose - 40} 60Z`,
      darken(hairColour, 0.25),
    )
  );
}
