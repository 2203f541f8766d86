import { signal } from '@preact/signals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { renderPart, sessionOf } from '../../../../tests/support/render-part.tsx';
import type { App } from '../../app-context.ts';
import type { SharePort } from '../../ports.ts';
import { Footer } from './footer.tsx';

const COPIED = { href: 'https://example.org/#f5roi=1.x', copied: true, long: false, hasShort: false };

function show(share: Partial<SharePort>, baseSalary?: number) {
  const session = sessionOf({
    positions: [{ role: 'ai-engineer', ...(baseSalary === undefined ? {} : { baseSalary }) }],
  });
  const newClient = vi.fn();
  const cleared = signal<(() => void) | null>(null);
  renderPart(<Footer />, {
    session,
    visit: { cleared } as unknown as App['visit'],
    share: share as SharePort,
    cta: { button: signal(null), address: () => '', followed: () => {} },
    sources: { preparePay: () => {} } as App['sources'],
    host: { newClient, sent: signal(null) } as unknown as App['host'],
    stage: { presenting: signal(false) } as unknown as App['stage'],
  });
  return { newClient, cleared };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the footer', () => {
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
    fireEvent.change(screen.getByLabelText('Salaries in the link'), { target: { value: 'none' } });
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

  it('hands the calculator to the next client', () => {
    const { newClient } = show({});
    press('New client');
    expect(newClient).toHaveBeenCalledOnce();
  });

  it('offers the way back to a cleared client, under the keyboard', async () => {
    const { cleared } = show({});
    const bringBack = vi.fn();
    cleared.value = bringBack;
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Bring back'));
    press('Bring back');
    expect(bringBack).toHaveBeenCalledOnce();
  });
});
