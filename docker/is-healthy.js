// For a container's health check: does this address answer with success?
const [address = ''] = process.argv.slice(2);

const answer = await fetch(address).catch(() => undefined);
process.exitCode = answer?.ok === true ? 0 : 1;
