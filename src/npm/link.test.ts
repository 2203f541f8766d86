import { expect, it } from 'vitest';
import { withSurface } from '../link/index.ts';
import { decode, encode, encodeSheet, type LinkedSheet } from './link.ts';

const SHEET: LinkedSheet = {
  scenarios: [
    {
      name: 'Base',
      choices: { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 165_000 }] },
      remarks: {
        said: { 'positions.0.baseSalary': { by: 'client', note: 'Per HR' } },
        verdicts: { 'us.recruiting': { instead: 0, note: '' } },
      },
    },
    { name: '', choices: { state: 'TX', positions: [{ role: 'ai-engineer' }] } },
  ],
  current: 1,
  client: 'Acme & Sons',
};

it('gives back the scenarios that it was given, with what is said of them and whom they are for', () => {
  const opened = decode(encodeSheet(SHEET));
  expect(opened.issues).toEqual([]);
  expect(opened.scenarios).toEqual(SHEET.scenarios);
  expect(opened.client).toBe('Acme & Sons');
  expect(opened.choices).toEqual(SHEET.scenarios[1]?.choices);
});

it('gives back the same from a link that opens at the desk', () => {
  for (const text of [encodeSheet(SHEET), encode({ state: 'TX', positions: [{ role: 'ai-engineer' }] })])
    expect(decode(withSurface(text, 'desk'))).toEqual(decode(text));
});

it('leaves out what does not fit, and says nothing of several where there is one', () => {
  const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: -1 }] };
  expect(decode(encode(choices)).choices).toEqual({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
  expect(decode(encode(choices))).not.toHaveProperty('scenarios');
});
