import { schema as contribution } from './contribution/schema.ts';
import { schema as event } from './event/schema.ts';
import { schema as photo } from './photo/schema.ts';
import { schema as submission } from './submission/schema.ts';

export default {
  contribution: { schema: contribution },
  event: { schema: event },
  photo: { schema: photo },
  submission: { schema: submission },
};
