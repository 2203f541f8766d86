import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderPart, sessionOf } from '../../../tests/support/render-part.tsx';
import { type Comparison, comparisonOf } from '../../scenario/comparison.ts';
import { forked } from '../../scenario/comparison-edits.ts';
import { asSent } from '../../scenario/review/sent.ts';
import type { App } from '../app-context.ts';
import { setNumber, setState } from '../editing.ts';
import { judge } from '../reviewing.ts';
import { SentBand } from './sent-band.tsx';

const LINK = asSent(
  comparisonOf({ state: 'TX', positions: [{ role: 'ai-engineer', weeklyRate: 700, baseSalary: 160_000 }] }),
);

function show(link: Comparison | null = LINK) {
  const session = sessionOf();
  if (link) session.actions.open(link);
  const startOver = () => session.actions.change(LINK);
  renderPart(<SentBand />, {
    session,
    host: { sent: signal(link), notices: signal([]), startOver } as unknown as App['host'],
  });
  return session;
}
const band = () => screen.queryByRole('region', { name: 'The link you opened' });
const rate = { of: 'position', position: 0, key: 'weeklyRate' } as const;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what became of the figures that a link brought', () => {
  it('is silent without a link, and says where they come from while they are as they were sent', () => {
    setNumber(show(null), rate, 650);
    expect(band()).toBeNull();
    show();
    expect(band()?.textContent).toBe('These figures come from the link you opened.');
  });

  it('says how many were changed, lists them, and leads back', async () => {
    const session = show();
    setNumber(session, rate, 650);
    setState(session, 'NY');
    expect((await screen.findByRole('status')).textContent).toBe(
      'You changed 2 of the figures you were sent.',
    );
    press('See changes');
    const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    await screen.findAllByRole('listitem');
    expect(items()).toEqual([
      'F5 weekly rate: $650 a week instead of $700 a week',
      'Where you would hire: New York instead of Texas',
    ]);
    expect(screen.getByText(/^Links from here hold your version/)).toBeTruthy();
    setState(session, 'TX');
    judge(session, 'us.recruiting', { instead: 0, note: '' });
    await screen.findByText(/^Links from here hold what you were sent, and your answers/);
    press('Back to what you were sent');
    await screen.findByText('These figures come from the link you opened.');
    session.actions.undo();
    await screen.findByText('You changed 1 of the figures you were sent.');
  });

  it('claims no change where a figure was set back by hand', async () => {
    const session = show();
    setNumber(session, rate, 650);
    setNumber(session, rate, 700);
    await screen.findByText('These figures come from the link you opened.');
    expect(screen.queryByRole('button', { name: 'See changes' })).toBeNull();
  });

  it('does not take the reader’s own scenario for one that was sent', async () => {
    const session = show();
    session.actions.change(forked(session.comparison.value));
    await screen.findByText('This scenario is not one you were sent.');
  });
});
