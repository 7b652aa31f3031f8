import { describe, expect, it } from 'vitest';
import { checkDiskSpace } from './disk-space.js';

const disk = (bavail: number) => () => Promise.resolve({ bavail, bsize: 1_000_000 });

describe('the check of the disk', () => {
  it('refuses too full a disk, with what is free and what is needed', async () => {
    expect(await checkDiskSpace('/srv/data', 200_000_000, disk(150))).toEqual({
      kind: 'refused',
      reason: 'Te weinig schijfruimte bij /srv/data: 150 MB vrij, 200 MB nodig.',
    });
  });

  it('says nothing when there is room', async () => {
    expect(await checkDiskSpace('/srv/data', 200_000_000, disk(200))).toBeUndefined();
  });

  it('measures the folder above one that is not there yet', async () => {
    const measure = (folder: string) =>
      folder === '/srv' ? disk(1)() : Promise.reject(new Error('ENOENT'));
    expect(await checkDiskSpace('/srv/new/data', 2, measure)).toBeUndefined();
  });
});
