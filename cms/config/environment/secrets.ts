import { z } from 'zod';

const secret = z.string().min(16);

/** `DATA_DIR/secrets/cms.json`, generated at the first start. */
export const secretsSchema = z.object({
  appKeys: z.array(secret).min(1),
  apiTokenSalt: secret,
  adminJwtSecret: secret,
  transferTokenSalt: secret,
  jwtSecret: secret,
  encryptionKey: secret,
  /** Signs the addresses of previews. */
  previewSecret: secret,
  /** With which the site hands on what visitors send. */
  intakeToken: secret,
});

const account = z.object({ email: z.email(), password: z.string().min(8) });

/** `DATA_DIR/credentials.json`, generated at the first start. */
export const credentialsSchema = z.object({
  administrator: account,
  editor: account,
  coordinator: account,
  moderator: account,
  cmsToken: secret,
});

export type Secrets = z.infer<typeof secretsSchema>;
export type Credentials = z.infer<typeof credentialsSchema>;
