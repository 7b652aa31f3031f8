import { Box } from '@strapi/design-system';
import { useText } from '../words/use-text.ts';
import { frameScale, screens, type Screen } from './frame-fit.ts';
import { useRoom } from './use-room.ts';

/** Of the frame on the page, whatever is in it. */
const HEIGHT = 'max(36rem, 100vh - 31rem)';

/** The page itself, made as small as the room asks. It runs no scripts: it is there to be looked at. */
export function PreviewFrame({ address, screen }: { address: string; screen: Screen }) {
  const text = useText();
  const { element, width } = useRoom();
  const scale = frameScale(width, screen);
  const shownWidth = screens[screen] * scale;
  return (
    <Box ref={element} background="neutral150" hasRadius borderColor="neutral200" overflow="hidden">
      <div
        style={{
          width: shownWidth,
          height: `calc(${HEIGHT})`,
          margin: '0 auto',
          overflow: 'hidden',
        }}
      >
        <iframe
          title={text('preview.title')}
          src={address}
          sandbox="allow-same-origin"
          style={{
            width: screens[screen],
            height: `calc((${HEIGHT}) / ${String(scale)})`,
            border: 0,
            transform: `scale(${String(scale)})`,
            transformOrigin: 'top left',
            background: 'white',
          }}
        />
      </div>
    </Box>
  );
}
