export { inTransaction } from '../../../server-parts/transaction.ts';
