/** The site's own server over a folder, with nothing else to do: `own-server.ts FOLDER`, tells its port. */
import { createServer } from 'node:http';
import { DiskFiles } from '../../../site/src/publisher/public-files.ts';
import { createRequestListener } from '../../../site/src/server/request-listener.ts';

const [folder = ''] = process.argv.slice(2);

const server = createServer(
  createRequestListener({
    publicFolder: folder,
    files: new DiskFiles(folder),
    facts: () => {
      throw new Error('Nobody asks how it is');
    },
    log: (text) => process.stderr.write(`${text}\n`),
    onDemand: [],
  }),
);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.send?.({ port: address.port });
});
process.once('disconnect', () => process.exit(0));
