import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderPart, sessionOf } from '../../../../tests/support/render-part.tsx';
import { AskNext } from './ask-next.tsx';

function show() {
  const session = sessionOf();
  renderPart(<AskNext />, { session });
  return session;
}
const labels = () => screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label'));
const type = (box: HTMLElement, value: string) => {
  fireEvent.focusIn(box);
  fireEvent.focus(box);
  fireEvent.input(box, { target: { value } });
};

describe('what to ask next', () => {
  it('lists what swings the saving most, each with its question and a field', () => {
    show();
    expect(labels()).toHaveLength(7);
    expect(labels()[0]).toBe('Base salary');
    expect(screen.getByText('What base salary would you offer for this role?')).toBeTruthy();
    expect(screen.getByText(/^Base salary swings the saving by \$[\d,]+$/)).toBeTruthy();
    const swung = screen
      .getAllByText(/swings the saving by/)
      .map(({ textContent }) => Number(textContent?.replace(/.*\$|,/g, '')));
    expect(swung).toEqual([...swung].sort((a, b) => b - a));
  });

  it('takes the answer in place, and keeps it there until the keyboard leaves the list', async () => {
    const session = show();
    const before = labels();
    const box = screen.getByLabelText('Base salary');
    type(box, '150000');
    await screen.findByText(/^Base salary: answered, was \$202,920 a year$/);
    expect(session.choices.value.positions[0]?.baseSalary).toBe(150_000);
    expect(labels()).toEqual(before);
    fireEvent.focusOut(box, { relatedTarget: screen.getAllByRole('textbox')[1] });
    expect(labels()).toEqual(before);
    fireEvent.focusOut(box, { relatedTarget: null });
    await waitFor(() => expect(labels()).not.toContain('Base salary'));
    expect(labels()).toHaveLength(7);
  });

  it('sets an assumption for all roles', () => {
    const session = show();
    type(screen.getByLabelText('Chance that a U.S. hire does not work out'), '45');
    expect(session.choices.value.assumptions).toEqual({ misHireProbability: 0.45 });
  });
});
