import counts from './counts.ts';
import questions from './questions.ts';

export default { counts, questions };
