/** A file of the media library as a block of rich text. The editor of Strapi wants all that it knows of the file. */
export const imageBlock = <T extends object>(image: T) => ({
  type: 'image' as const,
  image,
  children: [{ type: 'text' as const, text: '' }],
});
