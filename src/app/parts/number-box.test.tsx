import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NumberBox } from './number-box.tsx';

afterEach(cleanup);

const FIELD = { unit: 'USD/year', min: 10, max: 200_000, step: 5, kind: 'decimal' } as const;

function show(start: number | null, kind: 'decimal' | 'whole' = 'decimal') {
  const value = signal<number | null>(start);
  const ended = { at: start };
  const onEndEdit = vi.fn((dropped?: 'dropped') => {
    if (dropped) value.value = ended.at;
    else ended.at = value.value;
  });
  const onValue = vi.fn((next: number) => {
    value.value = next;
  });
  render(
    <NumberBox
      id="salary"
      label="Base salary"
      field={{ ...FIELD, kind }}
      value={value}
      onValue={onValue}
      onEndEdit={onEndEdit}
    />,
  );
  const box = screen.getByLabelText('Base salary') as HTMLInputElement;
  const within = (place: string) => () => document.querySelector(place)?.textContent;
  return { box, value, onValue, onEndEdit, problem: within('.problem'), said: within('[aria-live]') };
}

/** Types key by key into what is there, as a keyboard does. */
function press(box: HTMLInputElement, keys: string): void {
  for (const data of keys)
    fireEvent.input(box, { target: { value: box.value + data }, inputType: 'insertText', data });
}

describe('a number box', () => {
  it('shows its value with thousands separated', () => {
    expect(show(165000).box.value).toBe('165,000');
  });

  it('hands on what is typed, once it can be read', () => {
    const { box, onValue } = show(100);
    fireEvent.input(box, { target: { value: '$1,250.50' } });
    expect(onValue).toHaveBeenLastCalledWith(1250.5);
    expect(box.value).toBe('$1,250.50');
  });

  it('keeps a draft that cannot be read, says why, and hands nothing on', async () => {
    const { box, onValue, problem } = show(100);
    fireEvent.input(box, { target: { value: '1,2345' } });
    fireEvent.blur(box);
    await waitFor(() => expect(problem()).toContain('point for decimals'));
    expect(box.value).toBe('1,2345');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(onValue).not.toHaveBeenCalled();
  });

  it('says the bounds of a number that is outside them', async () => {
    const { box, problem } = show(100);
    fireEvent.input(box, { target: { value: '1000000000000' } });
    await waitFor(() => expect(problem()).toBe('Enter $10 to $200,000. Still using $100.'));
  });

  it('asks for a whole number where there are no parts', async () => {
    const { box, problem } = show(100, 'whole');
    fireEvent.input(box, { target: { value: '10.5' } });
    await waitFor(() => expect(problem()).toBe('Enter a whole number. Still using $100.'));
  });

  it('leaves nothing of a text that becomes invalid: the value before it holds', async () => {
    const { box, value, onEndEdit, problem } = show(100);
    fireEvent.input(box, { target: { value: '1500' } });
    expect(value.value).toBe(1500);
    fireEvent.input(box, { target: { value: '1500000' } });
    await waitFor(() => expect(value.value).toBe(100));
    expect(onEndEdit).toHaveBeenLastCalledWith('dropped');
    expect([box.value, problem()]).toEqual(['1500000', 'Enter $10 to $200,000. Still using $100.']);
    fireEvent.blur(box);
    expect(value.value).toBe(100);
    fireEvent.input(box, { target: { value: '150' } });
    fireEvent.blur(box);
    fireEvent.input(box, { target: { value: '15x5' } });
    await waitFor(() => expect(problem()).toContain('Still using $150.'));
    expect(value.value).toBe(150);
  });

  it('gives up a draft on Escape', async () => {
    const { box, problem } = show(100);
    fireEvent.input(box, { target: { value: 'abc' } });
    await waitFor(() => expect(problem()).not.toBe(''));
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('100');
    expect(problem()).toBe('');
  });

  it('keeps what was read before Escape when a text that follows is refused', async () => {
    const { box, value, problem } = show(100);
    fireEvent.input(box, { target: { value: '150' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.input(box, { target: { value: 'abc' } });
    await waitFor(() => expect(problem()).toContain('Still using $150.'));
    expect(value.value).toBe(150);
  });

  it('steps with the arrow keys and stops at its bounds', () => {
    const { box, onValue } = show(12);
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    expect(onValue).toHaveBeenLastCalledWith(17);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(onValue).toHaveBeenLastCalledWith(10);
  });

  it('gives way to a value from elsewhere', async () => {
    const { box, value } = show(100);
    fireEvent.input(box, { target: { value: 'abc' } });
    value.value = 500;
    await waitFor(() => expect(box.value).toBe('500'));
  });

  it('gives way to an undo even while someone is in it', async () => {
    const { box, value } = show(100);
    box.focus();
    fireEvent.input(box, { target: { value: '150' } });
    value.value = 100;
    await waitFor(() => expect(box.value).toBe('100'));
  });

  it('is not rewritten by a value that comes late while someone is in it', async () => {
    const { box, value } = show(null);
    box.focus();
    fireEvent.input(box, { target: { value: '1' } });
    value.value = 500;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(box.value).toBe('1');
    fireEvent.input(box, { target: { value: '150' } });
    expect(value.value).toBe(150);
  });

  it('shows the value that came late once an empty box is left', async () => {
    const { box, value } = show(null);
    box.focus();
    value.value = 500;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(box.value).toBe('');
    box.blur();
    await waitFor(() => expect(box.value).toBe('500'));
  });

  it('tells when an edit has ended', () => {
    const { box, onEndEdit } = show(100);
    fireEvent.input(box, { target: { value: '120' } });
    fireEvent.blur(box);
    expect(onEndEdit).toHaveBeenCalled();
    expect(box.value).toBe('120');
  });
});

describe('while a key may follow', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const empty = (box: HTMLInputElement) =>
    fireEvent.input(box, { target: { value: '' }, inputType: 'deleteContentBackward' });

  it.each(['6', '65', '187000', '$12', '12 weeks', 'abc', '1500000'])('%j counts for nothing', (keys) => {
    const { box, onValue, onEndEdit, problem, said } = show(100);
    empty(box);
    for (const key of keys) {
      press(box, key);
      vi.advanceTimersByTime(1000);
    }
    expect([onValue.mock.calls, onEndEdit.mock.calls, problem(), said()]).toEqual([[], [], '', '']);
    expect(box.getAttribute('aria-invalid')).toBe('false');
    expect(box.value).toBe(keys);
  });

  it.each<[string, (box: HTMLInputElement) => void]>([
    ['leaving the field', (box) => fireEvent.blur(box)],
    ['Enter', (box) => fireEvent.change(box)],
    ['a pause', () => vi.advanceTimersByTime(1500)],
  ])('it does after %s', (_, end) => {
    const { box, value } = show(100);
    empty(box);
    press(box, '650');
    expect(value.value).toBe(100);
    end(box);
    expect(value.value).toBe(650);
  });

  it('the next text takes the pause anew, and a refused one leaves nothing of what counted on the way', async () => {
    const { box, value, problem } = show(100);
    empty(box);
    press(box, '40');
    vi.advanceTimersByTime(1500);
    expect(value.value).toBe(40);
    press(box, '0000');
    vi.advanceTimersByTime(1400);
    expect(value.value).toBe(40);
    vi.useRealTimers();
    fireEvent.blur(box);
    await waitFor(() => expect(problem()).toBe('Enter $10 to $200,000. Still using $100.'));
    expect(value.value).toBe(100);
  });

  it('an arrow key steps from what was typed', () => {
    const { box, value } = show(100);
    empty(box);
    press(box, '150');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    expect(value.value).toBe(155);
  });

  it('a field that is removed keeps its draft to itself', () => {
    const { box, onValue } = show(100);
    press(box, '5');
    cleanup();
    fireEvent.blur(box);
    fireEvent.change(box);
    vi.advanceTimersByTime(5000);
    expect(onValue).not.toHaveBeenCalled();
  });
});

describe('a text with a unit', () => {
  it('is converted once it counts, which is said beside the field', async () => {
    const { box, value, said } = show(100);
    fireEvent.input(box, { target: { value: '' }, inputType: 'deleteContentBackward' });
    press(box, '$1,200 per month');
    fireEvent.change(box);
    fireEvent.blur(box);
    await waitFor(() => expect(said()).toBe('$1,200 a month = $14,400 a year'));
    expect([value.value, box.value]).toEqual([14_400, '14,400']);
    press(box, '5');
    expect(said()).toBe('');
  });

  it('that is no definition is refused in words that name the field’s unit', async () => {
    const { box, onValue, problem } = show(100);
    fireEvent.input(box, { target: { value: '$75/hour' } });
    await waitFor(() =>
      expect(problem()).toBe('Enter dollars a year, not dollars an hour. Still using $100.'),
    );
    expect(onValue).not.toHaveBeenCalled();
  });

  it('is what the browser restores when a page comes back', () => {
    const { box } = show(100);
    expect(box.defaultValue).toBe('100');
    press(box, '5');
    expect([box.value, box.defaultValue]).toEqual(['1005', '1005']);
  });
});
