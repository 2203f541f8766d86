import { today } from '../app/parts/today.ts';
import type { Salaries, TextKind } from '../app/ports.ts';
import { mailText, noteText, type SendRequest } from '../output/send.ts';
import { swings } from '../output/uncertainty.ts';
import { tryEvaluate } from '../scenario/evaluation.ts';
import { metroName } from '../scenario/metros-of.ts';
import { namesOf } from '../scenario/names-of.ts';
import type { ElementState } from './element-state.ts';
import { redactedComparison } from './redacted.ts';

/** Questions that a note names, so that it stays a note. */
const TO_ASK = 3;

/** A text about all scenarios, as the link with these salaries opens them. */
export async function textToSend(
  kind: Exclude<TextKind, 'summary'>,
  state: ElementState,
  salaries: Salaries,
  link: string,
): Promise<string> {
  const { whole, comparison } = await redactedComparison(state, salaries);
  const names = namesOf(whole);
  const answers = comparison.scenarios.map(({ choices }) => tryEvaluate(whole, choices));
  const request: SendRequest = {
    scenarios: comparison.scenarios.flatMap(({ name, choices: { metro } }, i) => {
      const scenario = answers[i]?.scenario;
      const state = (code: string) =>
        metro ? `${metroName(whole, code, metro)}, ${names.state(code)}` : names.state(code);
      return scenario ? [{ name, scenario, names: { ...names, state } }] : [];
    }),
    lens: state.display.measure.peek(),
    client: comparison.client ?? '',
    link,
    date: today(),
    edition: whole.id,
  };
  if (kind === 'mail') return mailText(request);
  const onScreen = answers[comparison.current];
  const open = onScreen ? swings(onScreen, names).filter(({ atLow, atHigh }) => atLow !== atHigh) : [];
  return noteText(
    request,
    open.slice(0, TO_ASK).map(({ input }) => input.label),
  );
}
