#!/usr/bin/env node
import { builtCli } from '../scripts/build-cli.mjs';

const { run } = await import(await builtCli());
process.exitCode = await run(process.argv.slice(2));
