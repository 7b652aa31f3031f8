import { Box, Flex, Typography } from '@strapi/design-system';
import type { Photo } from '../forms/draft.ts';
import { PhotoPicture } from './PhotoPicture.tsx';

/** The photos with the text that stands for them. */
export function PhotoList({ photos }: { photos: Photo[] }) {
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {photos.map(({ id, alternativeText }) => (
        <Box key={id} tag="figure" width="20rem">
          <PhotoPicture id={id} alternativeText={alternativeText} width="20rem" />
          <Box tag="figcaption" paddingTop={1}>
            <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
              {alternativeText}
            </Typography>
          </Box>
        </Box>
      ))}
    </Flex>
  );
}
