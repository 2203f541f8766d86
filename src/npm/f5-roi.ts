#!/usr/bin/env node
import process from 'node:process';
import { run } from './command.ts';

const { text, status } = run(process.argv.slice(2));
(status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
process.exitCode = status;
