import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberBox } from './number-box.tsx';

afterEach(cleanup);

const FIELD = { min: 10, max: 200_000, step: 5, kind: 'decimal' } as const;

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
      label="Base salary"
      field={{ ...FIELD, kind }}
      style="money"
      value={value}
      onValue={onValue}
      onEndEdit={onEndEdit}
    />,
  );
  const box = screen.getByLabelText('Base salary') as HTMLInputElement;
  return { box, value, onValue, onEndEdit, problem: () => document.querySelector('.problem')?.textContent };
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

  it('keeps a draft that cannot be read, says why, and hands nothing on', () => {
    const { box, onValue, problem } = show(100);
    fireEvent.input(box, { target: { value: '12,5' } });
    fireEvent.blur(box);
    expect(box.value).toBe('12,5');
    expect(problem()).toContain('point for decimals');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(onValue).not.toHaveBeenCalled();
  });

  it('says the bounds of a number that is outside them', () => {
    const { box, problem } = show(100);
    fireEvent.input(box, { target: { value: '1000000000000' } });
    expect(problem()).toBe('Enter $10 to $200,000. Still using $100.');
  });

  it('asks for a whole number where there are no parts', () => {
    const { box, problem } = show(100, 'whole');
    fireEvent.input(box, { target: { value: '10.5' } });
    expect(problem()).toBe('Enter a whole number. Still using $100.');
  });

  it('leaves nothing of a text that becomes invalid: the value before it holds', () => {
    const { box, value, onEndEdit, problem } = show(100);
    fireEvent.input(box, { target: { value: '1500' } });
    expect(value.value).toBe(1500);
    fireEvent.input(box, { target: { value: '1500000' } });
    expect(value.value).toBe(100);
    expect(onEndEdit).toHaveBeenLastCalledWith('dropped');
    expect([box.value, problem()]).toEqual(['1500000', 'Enter $10 to $200,000. Still using $100.']);
    fireEvent.blur(box);
    expect(value.value).toBe(100);
    fireEvent.input(box, { target: { value: '150' } });
    fireEvent.blur(box);
    fireEvent.input(box, { target: { value: '15x5' } });
    expect(value.value).toBe(150);
  });

  it('gives up a draft on Escape', () => {
    const { box, problem } = show(100);
    fireEvent.input(box, { target: { value: 'abc' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('100');
    expect(problem()).toBe('');
  });

  it('keeps what was read before Escape when a text that follows is refused', () => {
    const { box, value, problem } = show(100);
    fireEvent.input(box, { target: { value: '150' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.input(box, { target: { value: 'abc' } });
    expect(value.value).toBe(150);
    expect(problem()).toContain('Still using $150.');
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
