interface Named {
  id: string;
  alternativeText: string;
}
interface Kept {
  id: string;
  width: number;
  height: number;
}

/** The photos that are kept, in the order and with the words of the form. */
export const orderedPhotos = (named: readonly Named[], kept: readonly Kept[]): (Named & Kept)[] =>
  named.flatMap(({ id, alternativeText }) => {
    const photo = kept.find((one) => one.id === id);
    return photo ? [{ id, alternativeText, width: photo.width, height: photo.height }] : [];
  });
