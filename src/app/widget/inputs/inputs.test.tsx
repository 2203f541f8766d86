/** Level, start, metro and horizon in the form: what each one changes, and when it is offered. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../../../tests/support/render-part.tsx';
import { teamEdition, withoutMetros } from '../../../../tests/support/team-edition.ts';
import type { EditionFigures } from '../../../edition/figures.ts';
import type { Choices } from '../../../scenario/index.ts';
import type { App } from '../../app-context.ts';
import { createSession } from '../../session/session.ts';
import { Inputs } from './inputs.tsx';

const DEVELOPER = { role: 'software-developer' };

function show(choices: Partial<Choices> = {}, edition: EditionFigures = teamEdition) {
  const session = createSession(edition, { state: 'CA', positions: [DEVELOPER], ...choices });
  const sources = { preparePay: vi.fn(), prepareMetros: vi.fn() };
  const visit = { remarks: session.remarks };
  renderPart(<Inputs />, {
    session,
    sources: sources as unknown as App['sources'],
    ...visit,
  } as Partial<App>);
  return { session, sources, position: () => session.choices.value.positions[0] };
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(select(name), { target: { value } });
const optionsOf = (name: string) =>
  within(select(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const ordered = (names: readonly (string | null)[]) =>
  names.every((name, i) => i === 0 || (names[i - 1] as string) < (name as string));

describe('level', () => {
  it('changes the default salary and rate, and says what the salary stands for', async () => {
    const { session, position } = show();
    const before = session.answer.value.scenario.positions[0];
    choose('Level', 'senior');
    expect(position()).toEqual({ ...DEVELOPER, level: 'senior' });
    const after = session.answer.value.scenario.positions[0];
    expect(after?.baseSalary).toBeGreaterThan(before?.baseSalary ?? Infinity);
    expect(after?.weeklyRate).toBeGreaterThan(before?.weeklyRate ?? Infinity);
    await waitFor(() => screen.getByText('Senior, California'));
    screen.getByText('Low');
    choose('Level', 'mid');
    expect(position()).toEqual(DEVELOPER);
  });

  it('names percentiles only where they are published ones', () => {
    show();
    screen.getByText('25th percentile');
    cleanup();
    show({ positions: [{ role: 'ai-engineer' }] });
    expect(screen.queryByText('25th percentile')).toBeNull();
  });

  it('leaves a typed salary alone and names the level’s pay beside it', () => {
    const { session } = show({ positions: [{ ...DEVELOPER, level: 'lead', baseSalary: 200_000 }] });
    expect(session.answer.value.scenario.positions[0]?.baseSalary).toBe(200_000);
    screen.getByText(/^Lead, California: \$\d{3},\d{3}$/);
  });

  it('stays with another role', () => {
    const { position } = show({ positions: [{ ...DEVELOPER, level: 'lead' }] });
    choose('Role', 'data-entry');
    expect(position()).toEqual({ role: 'data-entry', level: 'lead' });
  });

  it('is not asked on an edition without levels', () => {
    const { levels: _levels, ...plain } = teamEdition;
    show({}, plain);
    expect(screen.queryByRole('combobox', { name: 'Level' })).toBeNull();
  });
});

describe('metro', () => {
  it('offers the state’s metros that have the role’s pay, the whole state first', async () => {
    const { session, position } = show();
    expect(optionsOf('Metro')).toEqual(['Whole state', 'Los Angeles metro', 'San Francisco metro']);
    const before = session.answer.value.scenario.positions[0]?.baseSalary;
    choose('Metro', '41860');
    expect(session.choices.value.metro).toBe('41860');
    expect(session.answer.value.scenario.positions[0]?.baseSalary).not.toBe(before);
    await waitFor(() => screen.getByText('San Francisco metro median, BLS'));
    choose('Level', 'junior');
    await waitFor(() => screen.getByText('Junior, San Francisco metro'));
    expect(position()?.level).toBe('junior');
    choose('Metro', '');
    expect(session.choices.value.metro).toBeUndefined();
  });

  it('goes with another state', async () => {
    const { session } = show({ metro: '41860' });
    choose('Where you would hire', 'TX');
    expect(session.choices.value).toEqual({ state: 'TX', positions: [DEVELOPER] });
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull());
  });

  it('is not asked where no role has pay by metro', () => {
    show({ positions: [{ role: 'data-entry' }] });
    expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull();
  });

  it('that was chosen stays in sight for a role without pay there, which has the state’s', async () => {
    show({ metro: '41860' });
    choose('Role', 'data-entry');
    await waitFor(() => screen.getByText('state median, BLS'));
    expect(optionsOf('Metro')).toEqual(['Whole state', 'San Francisco metro']);
  });

  it('loads when it, or the state, is about to be used; without any there, the focus is in the state', async () => {
    const { session, sources } = show({ state: 'WY' }, withoutMetros);
    expect(optionsOf('Metro')).toEqual(['Whole state']);
    expect(sources.prepareMetros).not.toHaveBeenCalled();
    select('Metro').focus();
    expect(sources.prepareMetros).toHaveBeenCalled();
    session.extendEdition(teamEdition);
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull());
    expect(document.activeElement).toBe(select('Where you would hire'));
  });
});

describe('start', () => {
  const BOTH = [DEVELOPER, { role: 'data-entry', startMonth: 13 }];

  it('of a single position is folded away until it is set', () => {
    show();
    expect(screen.getByText(/^(Level and s|S)tart$/).closest('details')?.open).toBe(false);
  });

  it('of a single position is in sight if it is set, and stays open at 0', () => {
    const { position } = show({ positions: [{ ...DEVELOPER, startMonth: 3 }] });
    type('Starts after', '0');
    expect(position()).toEqual({ ...DEVELOPER, startMonth: 0 });
    expect(screen.getByText(/^(Level and s|S)tart$/).closest('details')?.open).toBe(true);
  });

  it('of a position of several is in sight if it is set', () => {
    const { session } = show({ positions: BOTH, horizonMonths: 24 });
    expect(box('Starts after').value).toBe('13');
    type('Starts after', '6');
    expect(session.choices.value.positions).toEqual([DEVELOPER, { role: 'data-entry', startMonth: 6 }]);
  });

  it('beyond the horizon is refused in words, and the last good one stays', async () => {
    const { position } = show({ positions: [{ ...DEVELOPER, startMonth: 3 }] });
    type('Starts after', '12');
    await waitFor(() => screen.getByText(/Enter 0 to 11\. Still using 3\./));
    expect(position()?.startMonth).toBe(3);
  });

  it('keeps the horizon above it: says so, refuses a shorter one, and switches its chips off', async () => {
    const { session } = show({ positions: BOTH, horizonMonths: 24 });
    screen.getByText('At least 14 months: a role starts after 13');
    type('Horizon in months', '12');
    await waitFor(() => screen.getByText(/Enter 14 to 60\. Still using 24\./));
    expect(session.choices.value.horizonMonths).toBe(24);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '12 months' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '36 months' }).disabled).toBe(false);
  });
});

describe('the order', () => {
  it('of states, and of the roles of a group, is that of their names', () => {
    show();
    expect(ordered(optionsOf('Where you would hire'))).toBe(true);
    for (const group of within(select('Role')).getAllByRole('group'))
      expect(ordered([...group.children].map(({ textContent }) => textContent))).toBe(true);
  });
});
