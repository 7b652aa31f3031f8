import commands from './commands.ts';
import desk from './desk.ts';
import photos from './photos.ts';
import previews from './previews.ts';
import status from './status.ts';
import submissions from './submissions.ts';

export default { commands, desk, photos, previews, status, submissions };
