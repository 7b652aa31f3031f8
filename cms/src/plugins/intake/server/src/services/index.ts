import choices from './choices.ts';
import desk from './desk.ts';
import kinds from './kinds.ts';
import lookalikes from './lookalikes.ts';
import lostLinks from './lost-links.ts';
import network from './network.ts';
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
  kinds,
  lookalikes,
  'lost-links': lostLinks,
  network,
  photos,
  placing,
  previews,
  receiver,
  staff,
  status,
  submissions,
  tokens,
};
