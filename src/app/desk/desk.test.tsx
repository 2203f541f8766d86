import { signal } from '@preact/signals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { renderPart, sessionOf } from '../../../tests/support/render-part.tsx';
import type { App } from '../app-context.ts';
import { createDisplay } from '../display.ts';
import { setNumber, setState } from '../editing.ts';
import type { ExportsPort, SharedText, SharePort } from '../ports.ts';
import { createVisit } from '../visit.ts';
import { Desk } from './desk.tsx';

const afterPaint = { next: (_place: object, job: () => void) => job(), cancel: () => {} };

function show(share: Partial<SharePort> = {}) {
  const session = sessionOf();
  const visit = createVisit();
  const presenting = signal(false);
  const host = { newClient: vi.fn(), startOver: vi.fn(), sent: signal(null) };
  const exports: ExportsPort = { exportAs: vi.fn(async () => 'printed' as const) };
  Element.prototype.scrollIntoView ??= () => {};
  renderPart(<Desk />, {
    session,
    visit,
    afterPaint,
    exports,
    display: createDisplay(session, visit),
    host: host as unknown as App['host'],
    share: share as SharePort,
    sources: { preparePay: () => {} } as App['sources'],
    stage: { presenting, surface: signal('desk') } as unknown as App['stage'],
  });
  return { session, visit, presenting, host, exports };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const chips = () =>
  [...document.querySelectorAll('[aria-label="Scenario on screen"] [aria-pressed]')].map(
    (chip) => `${chip.textContent}${chip.getAttribute('aria-pressed') === 'true' ? '*' : ''}`,
  );
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('the scenarios in the bar', () => {
  it('offers a second scenario, and shows the copy', () => {
    show();
    expect(chips()).toEqual([]);
    press('+ Compare a second scenario');
    expect(chips()).toEqual(['A', 'B*']);
  });

  it('names, moves and deletes the one on screen, each a step that can be undone', () => {
    const { session } = show();
    press('+ Compare a second scenario');
    press('More');
    const name = screen.getByLabelText('Name of this scenario');
    fireEvent.input(name, { target: { value: 'Dallas' } });
    fireEvent.change(name);
    expect(chips()).toEqual(['A', 'Dallas*']);
    press('Move to the left');
    expect(chips()).toEqual(['Dallas*', 'B']);
    press('Delete');
    expect(chips()).toEqual([]);
    session.actions.undo();
    expect(session.comparison.value.scenarios.map(({ name }) => name)).toEqual(['Dallas', '']);
  });

  it('edits the scenario on screen alone', () => {
    const { session } = show();
    press('+ Compare a second scenario');
    setState(session, 'TX');
    press('Scenario A');
    expect(session.answer.value.scenario.state).toBe('CA');
    press('Scenario B');
    expect(session.answer.value.scenario.state).toBe('TX');
  });

  it('takes three scenarios at most', () => {
    show();
    press('+ Compare a second scenario');
    while (screen.queryByRole('button', { name: '+ Copy' })) press('+ Copy');
    expect(chips()).toEqual(['A', 'B', 'C*']);
  });
});

describe('the panels of the bar', () => {
  it('are open one at a time; Escape closes one and gives the keyboard back to its button', () => {
    show();
    press('Send');
    press('More');
    expect(screen.queryByRole('button', { name: /^Copy link/ })).toBeNull();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Reset all' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Reset all' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  it('close when the press goes elsewhere', async () => {
    show();
    press('Send');
    await new Promise(requestAnimationFrame);
    await waitFor(() => {
      fireEvent.pointerDown(document.body);
      expect(screen.queryByRole('button', { name: /^Copy link/ })).toBeNull();
    });
  });
});

describe('what goes out after the call', () => {
  const copied = async (): Promise<SharedText> => ({ text: 'Scenario A', copied: true });

  it('is a text for mail, a note for a CRM, the link or paper', async () => {
    const copyText = vi.fn(copied);
    const copyLink = vi.fn(async () => ({
      href: 'https://a.example',
      copied: true,
      long: false,
      hasShort: false,
    }));
    const { exports } = show({ copyText, copyLink });
    press('Send');
    press(/^Copy mail text/);
    await waitFor(() => expect(status()).toContain('Copied'));
    press(/^Copy CRM note/);
    press(/^Copy link/);
    press(/^Print or PDF/);
    await waitFor(() => expect(status()).toContain('Save as PDF'));
    expect(copyText.mock.calls).toEqual([
      ['mail', 'exact'],
      ['note', 'exact'],
    ]);
    expect(copyLink).toHaveBeenCalledWith('exact');
    expect(exports.exportAs).toHaveBeenCalledWith('paper');
  });

  it('leaves typed salaries out if asked to', async () => {
    const copyText = vi.fn(copied);
    const { session } = show({ copyText });
    setNumber(session, { of: 'position', position: 0, key: 'baseSalary' }, 250_000);
    press('Send');
    fireEvent.change(screen.getByLabelText('Salaries in the link'), { target: { value: 'none' } });
    press(/^Copy mail text/);
    await waitFor(() => expect(copyText).toHaveBeenCalledWith('mail', 'none'));
  });

  it('can be copied by hand where the page allows no copying, and says what did not load', async () => {
    const copyText = vi.fn<SharePort['copyText']>(async () => ({ text: 'Scenario A', copied: false }));
    show({ copyText });
    press('Send');
    press(/^Copy mail text/);
    const box = await screen.findByLabelText('Text to copy by hand');
    expect((box as HTMLTextAreaElement).value).toBe('Scenario A');
    copyText.mockRejectedValueOnce(new Error('not loaded'));
    press(/^Copy CRM note/);
    await waitFor(() => expect(status()).toContain('did not load'));
    expect(screen.queryByLabelText('Text to copy by hand')).toBeNull();
  });
});

describe('the rest of the bar', () => {
  it('starts to present, over any open panel', () => {
    const { presenting } = show();
    press('Ask next');
    press('Present');
    expect(presenting.value).toBe(true);
    expect(screen.queryByText(/still at the default/)).toBeNull();
  });

  it('goes back to the start once something was changed', async () => {
    const { session, host } = show();
    press('More');
    expect(screen.getByRole('button', { name: 'Reset all' })).toHaveProperty('disabled', true);
    setState(session, 'TX');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Reset all' })).toHaveProperty('disabled', false),
    );
    press('Reset all');
    expect(host.startOver).toHaveBeenCalledOnce();
  });

  it('hands the calculator to the next client, with a way back under the keyboard', async () => {
    const { host, visit } = show();
    press('More');
    press(/^New client/);
    expect(host.newClient).toHaveBeenCalledOnce();
    const bringBack = vi.fn();
    visit.cleared.value = bringBack;
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Bring back'));
    press('Bring back');
    expect(bringBack).toHaveBeenCalledOnce();
  });
});
