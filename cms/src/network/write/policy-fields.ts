import type { NetworkFolder } from '../network-folder.ts';
import { POLICY_FIELD, type Filling } from './filling.ts';

export async function writePolicyFields(
  { write }: Filling,
  policyFields: NetworkFolder['policyFields'],
): Promise<void> {
  for (const { slug, ...fields } of policyFields) {
    await write(POLICY_FIELD, { field: 'slug', value: slug }, () => Promise.resolve(fields));
  }
}
