// Loaded into a build: at its end it says how much memory it held at most.
process.on('exit', () => {
  process.stdout.write(
    `most memory ${String(Math.round(process.resourceUsage().maxRSS / 1024))}\n`,
  );
});
