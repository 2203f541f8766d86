#!/usr/bin/env node
import process from 'node:process';
import { run } from './command.ts';

const { text, failed } = run(process.argv.slice(2));
process.stdout.write(`${text}\n`);
process.exitCode = failed ? 1 : 0;
