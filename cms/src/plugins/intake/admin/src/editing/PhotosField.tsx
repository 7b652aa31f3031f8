import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { limits } from '../../../shared/limits.mts';
import { PhotoPicture } from '../submission/PhotoPicture.tsx';
import { useText } from '../words/use-text.ts';
import type { Problems } from '../forms/check-draft.ts';
import type { Photo } from '../forms/draft.ts';
import { TextInputField } from './TextInputField.tsx';

interface PhotosFieldProps {
  photos: Photo[];
  problems: Problems;
  onChange: (photos: Photo[]) => void;
}

/** The photos, of which the text can be changed and each can be left out. */
export function PhotosField({ photos, problems, onChange }: PhotosFieldProps) {
  const text = useText();
  if (photos.length === 0) {
    return <Typography textColor="neutral600">{text('photos.none')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {photos.map((photo, index) => (
        <Flex key={photo.id} gap={4} alignItems="flex-start" wrap="wrap">
          <PhotoPicture id={photo.id} alternativeText={photo.alternativeText} width="16rem" />
          <Box flex="1 1 22rem">
            <Flex direction="column" alignItems="stretch" gap={2}>
              <TextInputField
                name={`photos.${String(index)}.alternativeText`}
                label={text('field.alternativeText')}
                value={photo.alternativeText}
                max={limits.alternativeText}
                isRequired
                problem={problems[`photos.${String(index)}.alternativeText`]}
                onChange={(alternativeText) =>
                  onChange(
                    photos.map((each) => (each === photo ? { ...photo, alternativeText } : each)),
                  )
                }
              />
              <Button
                variant="danger-light"
                size="S"
                width="max-content"
                startIcon={<Trash />}
                onClick={() => onChange(photos.filter((each) => each !== photo))}
              >
                {text('edit.remove-photo')}
              </Button>
            </Flex>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}
