import { signal } from '@preact/signals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { renderPart, sessionOf } from '../../../tests/support/render-part.tsx';
import type { App, Stage } from '../app-context.ts';
import type { CtaPort, SharePort } from '../ports.ts';
import { createVisit } from '../visit.ts';
import { Actions } from './actions.tsx';

const COPIED = { href: 'https://example.org/#f5roi=1.x', copied: true, long: false, hasShort: false };

function show(share: Partial<SharePort>, baseSalary?: number, button: CtaPort['button']['value'] = null) {
  const session = sessionOf({
    positions: [{ role: 'ai-engineer', ...(baseSalary === undefined ? {} : { baseSalary }) }],
  });
  const surface: Stage['surface'] = signal('widget');
  const visit = createVisit();
  renderPart(<Actions />, {
    session,
    visit,
    share: share as SharePort,
    cta: { button: signal(button), address: () => '', followed: () => {} },
    sources: { preparePay: () => {} } as App['sources'],
    stage: { surface } as unknown as App['stage'],
  });
  return { surface, visit };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the actions', () => {
  it('copies the link and says so on its button', async () => {
    const copyLink = vi.fn(async () => COPIED);
    show({ copyLink });
    press('Copy link');
    await waitFor(() => screen.getByRole('button', { name: 'Link copied' }));
    expect(copyLink).toHaveBeenCalledWith('exact');
  });

  it('gives the link in words where copying is not allowed', async () => {
    show({ copyLink: async () => ({ ...COPIED, copied: false }) });
    press('Copy link');
    const box = await screen.findByLabelText(/Copy the link by hand/);
    expect((box as HTMLInputElement).value).toBe(COPIED.href);
  });

  it('says that a link without salaries waits for state pay, and copies it when pay has come', async () => {
    let arrives = false;
    const copyLink = vi.fn(async () => {
      if (!arrives) throw new Error('state pay did not load');
      return COPIED;
    });
    show({ copyLink }, 250_000);
    fireEvent.change(await screen.findByLabelText('Salaries in the link'), { target: { value: 'none' } });
    press('Copy link');
    expect((await screen.findByRole('alert')).textContent).toContain('state pay did not load');
    expect(screen.queryByRole('button', { name: 'Link copied' })).toBeNull();
    arrives = true;
    press('Copy link');
    await waitFor(() => screen.getByRole('button', { name: 'Link copied' }));
    expect(copyLink).toHaveBeenLastCalledWith('none');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks how to share salaries only where one was typed', () => {
    show({});
    expect(screen.queryByLabelText('Salaries in the link')).toBeNull();
  });

  it('opens the analysis at its first section, and closes it', async () => {
    const { surface, visit } = show({});
    press('Full analysis');
    expect(surface.value).toBe('analysis');
    expect(visit.asked.value).toBe('adds');
    await waitFor(() => press('Close the analysis'));
    expect(surface.value).toBe('widget');
  });

  it('has one filled button: the host’s, or else the way to the analysis', () => {
    show({});
    expect(document.querySelectorAll('.primary')).toHaveLength(1);
    expect(document.querySelector('.primary')?.textContent).toBe('Full analysis');
    document.body.replaceChildren();
    show({}, undefined, { label: 'Book a call', href: 'https://example.org/' });
    expect([...document.querySelectorAll('.primary')].map((one) => one.textContent)).toEqual(['Book a call']);
  });
});
