import { computed, signal } from '@preact/signals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderPart, sessionOf } from '../../../../tests/support/render-part.tsx';
import { inputFigures } from '../../../output/review/figures.ts';
import type { Verdict } from '../../../scenario/review/remarks.ts';
import { createVisit } from '../../visit.ts';
import { JudgedRow } from './judged-row.tsx';

/** The row of the U.S. base salary. */
function show() {
  const session = sessionOf({ positions: [{ role: 'ai-engineer', baseSalary: 200_000 }] });
  const figures = inputFigures(session.answer.value.scenario, () => 'AI engineer');
  const figure = figures.find(({ key }) => key === 'positions.0.baseSalary') as (typeof figures)[number];
  const judged = signal<Readonly<Record<string, Verdict>> | null>(null);
  const visit = { ...createVisit(), judged };
  const verdicts = computed(() => session.remarks.value.verdicts);
  const bounds = { kind: 'decimal', unit: 'USD/year', min: 0, max: 5_000_000, step: 1000 } as const;
  renderPart(
    <ul>
      <JudgedRow figure={figure} name="Base salary" bounds={bounds} verdicts={verdicts} />
    </ul>,
    { session, visit },
  );
  const verdict = () => session.remarks.value.verdicts[figure.key];
  return { session, verdict, judged };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a figure that is judged', () => {
  it('is accepted, and taken back by a second press', () => {
    const { verdict } = show();
    press('Accept');
    expect(verdict()).toEqual({ instead: null, note: '' });
    press('Accept');
    expect(verdict()).toBeUndefined();
  });

  it('is replaced by what is typed, with both on screen and a note', () => {
    const { verdict } = show();
    press('Replace');
    const box = screen.getByLabelText(/instead/) as HTMLInputElement;
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, '200,000'.length]);
    fireEvent.input(box, { target: { value: '150,000' } });
    expect(verdict()).toEqual({ instead: 150_000, note: '' });
    expect(document.querySelector('.judged-head')?.textContent).toMatch(
      /Proposed: \$200,000.*Instead: \$150,000/,
    );
    const note = screen.getByLabelText(/^Note on/);
    fireEvent.input(note, { target: { value: '  our  offer ' } });
    fireEvent.change(note);
    expect(verdict()).toEqual({ instead: 150_000, note: 'our offer' });
  });

  it('gets no answer from a text that becomes invalid, and keeps the box', async () => {
    const { verdict } = show();
    press('Zero');
    press('Replace');
    const box = screen.getByLabelText(/instead/);
    fireEvent.input(box, { target: { value: '-' } });
    fireEvent.input(box, { target: { value: '15' } });
    expect(verdict()?.instead).toBe(15);
    fireEvent.input(box, { target: { value: '15z' } });
    await waitFor(() => expect(verdict()?.instead).toBe(0));
    await Promise.resolve();
    expect(screen.getByLabelText(/instead/)).toBe(box);
  });

  it('is set to zero, which can be undone', () => {
    const { session, verdict } = show();
    press('Zero');
    expect(verdict()?.instead).toBe(0);
    session.actions.undo();
    expect(verdict()).toBeUndefined();
  });

  it('is marked as judged here: no reply came with the link', () => {
    const { session, judged } = show();
    press('Accept');
    expect(judged.value).toBe(session.remarks.value.verdicts);
  });
});
