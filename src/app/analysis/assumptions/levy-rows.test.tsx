/** Company size among the payroll levies: which it switches off, and where it is asked. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../../../tests/support/editions.ts';
import { renderPart } from '../../../../tests/support/render-part.tsx';
import { teamEdition } from '../../../../tests/support/team-edition.ts';
import type { EditionFigures } from '../../../edition/figures.ts';
import { packEvidence } from '../../../edition/pack.ts';
import type { Choices } from '../../../scenario/index.ts';
import { createSession } from '../../session/session.ts';
import { LevyRows } from './levy-rows.tsx';

function show(choices: Partial<Choices> = {}, edition: EditionFigures = teamEdition) {
  const session = createSession(edition, { state: 'WA', positions: [{ role: 'ai-engineer' }], ...choices });
  renderPart(<LevyRows evidence={packEvidence(edition202611)} />, { session });
  return session;
}

const LEAVE = /^Paid family and medical leave/;
const size = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Company size' });
const leave = () => screen.getByRole<HTMLInputElement>('checkbox', { name: LEAVE });
const isOwed = (session: ReturnType<typeof show>) =>
  session.answer.value.scenario.levies.some(({ label }) => LEAVE.test(label));

describe('company size', () => {
  it('switches a levy of larger companies off and says so', async () => {
    const session = show();
    expect(size()?.value).toBe('20');
    screen.getByText('Switches off Paid family and medical leave (from 50 people)');
    expect([leave().checked, isOwed(session)]).toEqual([false, false]);
    fireEvent.input(size() as HTMLInputElement, { target: { value: '50' } });
    await waitFor(() => screen.getByText('Switches no levy off'));
    expect([leave().checked, isOwed(session)]).toEqual([true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Reset Company size' }));
    expect(session.choices.value.employees).toBeUndefined();
  });

  it('leaves a levy on that was switched on by hand', () => {
    const session = show();
    fireEvent.click(leave());
    expect(isOwed(session)).toBe(true);
  });

  it('is asked only where a levy looks at it, or where it was set', () => {
    show({ state: 'TX' });
    expect(size()).toBeNull();
  });

  it('is in sight where it was set', () => {
    show({ state: 'TX', employees: 9 });
    expect(size()?.value).toBe('9');
  });

  it('is not asked on an edition that does not read it', () => {
    show({}, edition202611);
    expect(size()).toBeNull();
  });
});
