import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';
import { usePhoto } from './use-photo.ts';

interface PhotoPictureProps {
  id: string;
  alternativeText: string;
  width: string;
}

/** A photo that was sent along. */
export function PhotoPicture({ id, alternativeText, width }: PhotoPictureProps) {
  const text = useText();
  const photo = usePhoto(id);
  return (
    <Flex
      background="neutral150"
      hasRadius
      width={width}
      minHeight="9rem"
      justifyContent="center"
      overflow="hidden"
      aria-busy={photo.kind === 'loading'}
    >
      {photo.kind === 'read' && (
        <Box
          tag="img"
          src={photo.address}
          alt={alternativeText}
          style={{ display: 'block', width: '100%', height: 'auto' }}
        />
      )}
      {photo.kind === 'failed' && (
        <Typography variant="pi" textColor="neutral700" padding={2}>
          {text('photos.failed')}
        </Typography>
      )}
    </Flex>
  );
}
