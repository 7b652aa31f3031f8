/** A name that leads somewhere. */
export interface Link {
  href: string;
  name: string;
}
