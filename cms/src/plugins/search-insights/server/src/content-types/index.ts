import { schema as batch } from './batch/schema.ts';
import { schema as question } from './question/schema.ts';

export default {
  batch: { schema: batch },
  question: { schema: question },
};
