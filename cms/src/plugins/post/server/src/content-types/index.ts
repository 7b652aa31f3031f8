import { schema as job } from './job/schema.ts';
import { schema as link } from './link/schema.ts';
import { schema as message } from './message/schema.ts';

export default { job: { schema: job }, link: { schema: link }, message: { schema: message } };
