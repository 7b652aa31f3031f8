/**
 * A place is public only when its owner said "exactly"; otherwise readers see the area alone. This is
 * why the attribute is private in Strapi and passes here.
 */
export function publicLocation(
  location: Record<string, unknown> | null | undefined,
): Record<string, unknown> | null {
  if (location?.['show'] !== 'exactly') return null;
  const { address, latitude, longitude } = location;
  return { address: address ?? null, latitude: latitude ?? null, longitude: longitude ?? null };
}
