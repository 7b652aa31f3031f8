import pruneVar from 'postcss-prune-var';

/** The token set holds 2,600 tokens; the site keeps those that its style sheet uses. */
export default { plugins: [pruneVar()] };
