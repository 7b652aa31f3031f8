import outbox from './outbox.ts';

export default { outbox };
