import choices from './choices.ts';
import desk from './desk.ts';
import lookalikes from './lookalikes.ts';
import lostLinks from './lost-links.ts';
import network from './network.ts';
import pages from './pages.ts';
import photos from './photos.ts';
import placing from './placing.ts';
import previews from './previews.ts';
import receiver from './receiver.ts';
import staff from './staff.ts';
import status from './status.ts';
import submissions from './submissions.ts';
import tokens from './tokens.ts';

export default {
  choices,
  desk,
  lookalikes,
  'lost-links': lostLinks,
  network,
  pages,
  photos,
  placing,
  previews,
  receiver,
  staff,
  status,
  submissions,
  tokens,
};
