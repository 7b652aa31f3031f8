/** How far around a place one can search, in kilometres. */
export const radii = [1, 2, 5, 10, 25] as const;

export type Radius = (typeof radii)[number];

export const USUAL_RADIUS: Radius = 5;

export const readRadius = (text: string | null): Radius =>
  radii.find((radius) => String(radius) === text) ?? USUAL_RADIUS;

/** The next wider one, or null when it is the widest. */
export const widerRadius = (radius: Radius): Radius | null =>
  radii.find((other) => other > radius) ?? null;
