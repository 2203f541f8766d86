/** The form: what each field changes, when it is offered, and what the line says of those behind it. */
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../../../tests/support/render-part.tsx';
import { teamEdition, withoutMetros } from '../../../../tests/support/team-edition.ts';
import type { EditionFigures } from '../../../edition/figures.ts';
import type { Choices } from '../../../scenario/index.ts';
import type { App } from '../../app-context.ts';
import { createDisplay } from '../../display.ts';
import { createSession } from '../../session/session.ts';
import { createVisit } from '../../visit.ts';
import { Inputs } from './inputs.tsx';

const DEVELOPER = { role: 'software-developer' };

async function show(choices: Partial<Choices> = {}, edition: EditionFigures = teamEdition) {
  const session = createSession(edition, { state: 'CA', positions: [DEVELOPER], ...choices });
  const sources = { preparePay: vi.fn(), prepareMetros: vi.fn() };
  const visit = createVisit();
  const display = createDisplay(session, visit);
  renderPart(<Inputs />, {
    session,
    visit,
    display,
    displayLater: display,
    sources: sources as unknown as App['sources'],
    stage: { assuming: signal(false) } as unknown as App['stage'],
  });
  fireEvent.click(screen.getByRole('button', { name: /· more$/ }));
  await screen.findByRole('textbox', { name: 'People' });
  return { session, sources, position: () => session.choices.value.positions[0] };
}

const line = () => screen.getByRole('button', { name: /· (more|less)$/ }).textContent;
const showRange = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
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
    const { session, position } = await show();
    const before = session.answer.value.scenario.positions[0];
    choose('Level', 'senior');
    expect(position()).toEqual({ ...DEVELOPER, level: 'senior' });
    const after = session.answer.value.scenario.positions[0];
    expect(after?.baseSalary).toBeGreaterThan(before?.baseSalary ?? Infinity);
    expect(after?.weeklyRate).toBeGreaterThan(before?.weeklyRate ?? Infinity);
    expect(line()).toMatch(/1 person · senior · first year/);
    showRange(/typical here/);
    await waitFor(() => screen.getByText(/^Senior, California: \$\d{3},\d{3}$/));
    screen.getByText('Low');
    choose('Level', 'mid');
    expect(position()).toEqual(DEVELOPER);
  });

  it('names percentiles only where they are published ones', async () => {
    await show();
    showRange(/typical here/);
    await screen.findByText('25th percentile');
    screen.getByText(/^State median, BLS: \$\d{3},\d{3}$/);
    cleanup();
    await show({ positions: [{ role: 'ai-engineer' }] });
    showRange(/typical here/);
    await screen.findByText('Low');
    screen.getByText(/^Estimate: \$\d{3},\d{3}$/);
    expect(screen.queryByText('25th percentile')).toBeNull();
  });

  it('leaves a typed salary alone and names the level’s pay beside it', async () => {
    const { session } = await show({ positions: [{ ...DEVELOPER, level: 'lead', baseSalary: 200_000 }] });
    expect(session.answer.value.scenario.positions[0]?.baseSalary).toBe(200_000);
    showRange(/^typical \$\d{3},\d{3}$/);
    await screen.findByText(/^Lead, California: \$\d{3},\d{3}$/);
  });

  it('stays with another role', async () => {
    const { position } = await show({ positions: [{ ...DEVELOPER, level: 'lead' }] });
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
    const { session, position } = await show();
    expect(optionsOf('Metro')).toEqual(['Whole state', 'Los Angeles metro', 'San Francisco metro']);
    const before = session.answer.value.scenario.positions[0]?.baseSalary;
    choose('Metro', '41860');
    expect(session.choices.value.metro).toBe('41860');
    expect(session.answer.value.scenario.positions[0]?.baseSalary).not.toBe(before);
    expect(line()).toContain('San Francisco metro');
    showRange(/typical here/);
    await waitFor(() => screen.getByText(/^San Francisco metro median, BLS: \$/));
    choose('Level', 'junior');
    await waitFor(() => screen.getByText(/^Junior, San Francisco metro: \$/));
    expect(position()?.level).toBe('junior');
    choose('Metro', '');
    expect(session.choices.value.metro).toBeUndefined();
  });

  it('goes with another state', async () => {
    const { session } = await show({ metro: '41860' });
    choose('State', 'TX');
    expect(session.choices.value).toEqual({ state: 'TX', positions: [DEVELOPER] });
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull());
  });

  it('is not asked where no role has pay by metro', async () => {
    await show({ positions: [{ role: 'data-entry' }] });
    expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull();
  });

  it('that was chosen stays in sight for a role without pay there, which has the state’s', async () => {
    await show({ metro: '41860' });
    choose('Role', 'data-entry');
    showRange(/typical here/);
    await waitFor(() => screen.getByText(/^State median, BLS: \$/));
    expect(optionsOf('Metro')).toEqual(['Whole state', 'San Francisco metro']);
  });

  it('loads when it, or the state, is about to be used; without any there, the focus is in the field before', async () => {
    const { session, sources } = await show({ state: 'WY' }, withoutMetros);
    expect(optionsOf('Metro')).toEqual(['Whole state']);
    expect(sources.prepareMetros).not.toHaveBeenCalled();
    select('Metro').focus();
    expect(sources.prepareMetros).toHaveBeenCalled();
    session.extendEdition(teamEdition);
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Metro' })).toBeNull());
    expect(document.activeElement).toBe(box('Starts after'));
  });
});

describe('start', () => {
  const BOTH = [DEVELOPER, { role: 'data-entry', startMonth: 13 }];

  it('is said by the line once it is set', async () => {
    const { position } = await show();
    expect(line()).not.toContain('starts');
    type('Starts after', '3');
    await waitFor(() => expect(line()).toContain('starts after 3 months'));
    type('Starts after', '0');
    expect(position()).toEqual({ ...DEVELOPER, startMonth: 0 });
    await waitFor(() => expect(line()).not.toContain('starts'));
  });

  it('of a role of several is that of the pressed one', async () => {
    const { session } = await show({ positions: BOTH, horizonMonths: 24 });
    expect(box('Starts after').value).toBe('0');
    fireEvent.click(await screen.findByRole('button', { name: /^Data entry/ }));
    await waitFor(() => expect(box('Starts after').value).toBe('13'));
    type('Starts after', '6');
    expect(session.choices.value.positions).toEqual([DEVELOPER, { role: 'data-entry', startMonth: 6 }]);
  });

  it('beyond the horizon is refused in words, and the last good one stays', async () => {
    const { position } = await show({ positions: [{ ...DEVELOPER, startMonth: 3 }] });
    type('Starts after', '12');
    await waitFor(() => screen.getByText(/Enter 0 to 11\. Still using 3\./));
    expect(position()?.startMonth).toBe(3);
  });

  it('keeps the horizon above it: says so, refuses a shorter one, and switches its chips off', async () => {
    const { session } = await show({ positions: BOTH, horizonMonths: 24 });
    screen.getByText('At least 14 months: a role starts after 13');
    type('Horizon in months', '12');
    await waitFor(() => screen.getByText(/Enter 14 to 60\. Still using 24\./));
    expect(session.choices.value.horizonMonths).toBe(24);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '12 months' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '36 months' }).disabled).toBe(false);
  });
});

describe('the order', () => {
  it('of states, and of the roles of a group, is that of their names', async () => {
    await show();
    expect(ordered(optionsOf('State'))).toBe(true);
    for (const group of within(select('Role')).getAllByRole('group'))
      expect(ordered([...group.children].map(({ textContent }) => textContent))).toBe(true);
  });
});

describe('a team', () => {
  const chips = () => within(screen.getByRole('group', { name: 'Role in the fields below' }));

  it('has a chip for each role, and shows the one that was added', async () => {
    const { session } = await show();
    fireEvent.click(screen.getByRole('button', { name: '+ Add another role' }));
    expect(session.choices.value.positions).toHaveLength(2);
    const names = () => chips().getAllByRole('button', { pressed: true });
    await waitFor(() => expect(names()).toHaveLength(1));
    choose('Role', 'data-entry');
    type('People', '3');
    await waitFor(() => chips().getByRole('button', { name: /^3 × Data entry/, pressed: true }));
    fireEvent.click(chips().getByRole('button', { name: 'Software developer' }));
    await waitFor(() => expect(select('Role').value).toBe('software-developer'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove this role' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Role in the fields below' })).toBeNull());
    expect(select('Role').value).toBe('data-entry');
  });

  it('says for which role F5 costs more', async () => {
    await show({ positions: [DEVELOPER, { role: 'data-entry', weeklyRate: 1200, headcount: 3 }] });
    await screen.findByRole('button', { name: '3 × Data entry · F5 costs more' });
    chips().getByRole('button', { name: 'Software developer' });
  });
});

describe('the rate', () => {
  it('says where the role’s price starts, or that it is an estimate, and marks it on the slider', async () => {
    await show({ positions: [{ role: 'ai-engineer' }] });
    screen.getByText('starts at $600 for this role');
    cleanup();
    await show();
    screen.getByText(/^our estimate is \$\d{3}: ask for a quote$/);
    screen.getByText('F5 replaces a mis-hire in 7–14 days at no cost');
  });
});
