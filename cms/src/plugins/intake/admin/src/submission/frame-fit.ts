/** Widths at which the page is looked at, in pixels. */
export const screens = { desktop: 1280, phone: 390 } as const;
export type Screen = keyof typeof screens;

/** How much a page of that width must be made smaller to fit; it never grows. */
export function frameScale(available: number, screen: Screen): number {
  return available <= 0 ? 1 : Math.min(1, available / screens[screen]);
}
