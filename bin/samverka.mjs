#!/usr/bin/env node
import { builtCli } from '../scripts/build-cli.mjs';

// A reader such as `head` may stop listening; that is no error.
process.stdout.on('error', ({ code }) => {
  if (code === 'EPIPE') process.exit(0);
});

const { run } = await import(await builtCli());
process.exitCode = await run(process.argv.slice(2));
