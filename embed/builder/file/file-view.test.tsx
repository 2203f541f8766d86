import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { formFields } from '../../../src/operator/file/draft.ts';
import { NEWEST } from '../../../tests/support/editions.ts';
import { createFileForm, type FileForm } from './file-form.ts';
import { FileView } from './file-view.tsx';
import { Finish } from './finish.tsx';
import { Receive } from './receive.tsx';
import { idOf } from './setting-view.tsx';

afterEach(cleanup);

function opened(): FileForm {
  const form = createFileForm(NEWEST, 'https://example.com/schema.json');
  render(
    <>
      <Receive form={form} />
      <FileView form={form} />
      <Finish form={form} />
    </>,
  );
  return form;
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** What a field is described by. */
function saidAt(label: string | RegExp): string | null | undefined {
  const id = screen.getByLabelText(label).getAttribute('aria-describedby');
  return id === null ? null : document.getElementById(id)?.textContent;
}

it('has a labelled field for every key, four cards unfolded', () => {
  const form = opened();
  form.set('button.booking', 'calendly');
  return Promise.resolve().then(() => {
    for (const { path } of formFields()) {
      const field = document.getElementById(idOf(path));
      expect(field, path).not.toBeNull();
      expect(document.querySelector(`label[for="${idOf(path)}"]`)?.textContent, path).toBeTruthy();
    }
    expect(
      [...document.querySelectorAll('details.card[open] h2')].map(({ textContent }) => textContent),
    ).toEqual(['Prices', 'Roles', 'Button', 'Brand']);
  });
});

describe('prices', () => {
  it('are added by role, typed and removed', async () => {
    const form = opened();
    await press('Add a price');
    await fireEvent.change(screen.getByLabelText('Role', { selector: '.price select' }), {
      target: { value: 'bookkeeper' },
    });
    await type(/^Starts at, \$ a week for Bookkeeper/, '$480/week');
    await type(/^Up to, \$/, '900');
    expect(form.checked.value.config.rates).toEqual({ roles: { bookkeeper: { from: 480, to: 900 } } });
    expect(document.body.textContent).toContain('Without a day, the prices are shown without a date.');
    await type('Prices as of', '2026-12-01');
    expect(document.body.textContent).not.toContain('Without a day');
    await press('Remove the price of Bookkeeper');
    expect(form.checked.value.config).toEqual({ rates: { updated: '2026-12-01' } });
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Add a price');
  });

  it('say what is wrong beside them, and stay out of the file until it is right', async () => {
    const form = opened();
    await press('Add a price');
    await type(/^Starts at, \$/, '5000');
    expect(saidAt(/^Starts at, \$/)).toMatch(/^\$5,000 is above the band.*“Highest price of any role”/);
    expect(screen.getByLabelText(/^Starts at, \$/).getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('#section-prices summary')?.textContent).toContain('1 problem');
    expect(document.body.textContent).toContain('One field is left out of the file until corrected.');
    await type('Highest price of any role', '6000');
    expect(saidAt(/^Starts at, \$/)).toBeNull();
    expect(Object.values(form.checked.value.config.rates?.roles ?? {})).toEqual([{ from: 5000 }]);
  });
});

describe('roles', () => {
  it('are put in order with buttons alone, which keep the focus', async () => {
    const form = opened();
    for (const role of ['bookkeeper', 'accountant', 'data-entry']) {
      await fireEvent.change(screen.getByLabelText('Role to offer'), { target: { value: role } });
      await press('Add this role');
    }
    const ids = () => form.checked.value.config.roles?.map(({ role }) => role);
    await press('Move Data entry up');
    expect(ids()).toEqual(['bookkeeper', 'data-entry', 'accountant']);
    await nextFrame();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Data entry up');
    expect(document.body.textContent).toContain('Data entry is number 2 of 3.');
    await press('Move Data entry up');
    await press('Move Data entry up');
    expect(ids()).toEqual(['data-entry', 'bookkeeper', 'accountant']);
    expect(screen.getByLabelText('Move Data entry up').getAttribute('aria-disabled')).toBe('true');
    await type('Name of Accountant on screen', 'Staff accountant');
    await press('Remove Bookkeeper');
    expect(form.checked.value.config.roles).toEqual([
      { role: 'data-entry' },
      { role: 'accountant', label: 'Staff accountant' },
    ]);
    await press('Add all others');
    expect(form.checked.value.config.roles).toHaveLength(NEWEST.roles.length);
  });
});

describe('the button', () => {
  it('asks for a field only where the booking tool has one, and says what goes along', async () => {
    const form = opened();
    await type('Address it opens', 'https://meetings.hubspot.com/me');
    const tool = () => screen.getByLabelText('Booking tool');
    expect(screen.queryByLabelText(/that takes summary and link/)).toBeNull();
    await fireEvent.change(tool(), { target: { value: 'hubspot' } });
    expect(saidAt('Booking tool')).toContain('does not say which property');
    await type('Property that takes summary and link', 'f5_comparison');
    expect(form.checked.value.config.button).toEqual({
      url: 'https://meetings.hubspot.com/me',
      booking: 'hubspot',
      field: 'f5_comparison',
    });
    expect(document.body.textContent).toContain('salaries that the visitor did not choose to share');
    await fireEvent.change(tool(), { target: { value: '' } });
    expect(form.checked.value).toEqual({
      config: { button: { url: 'https://meetings.hubspot.com/me' } },
      faults: [],
    });
  });
});

it('unfolds a card in which there is something to correct', async () => {
  opened();
  const card = () => screen.getByText('What it opens with').closest('details') as HTMLDetailsElement;
  expect(card().open).toBe(false);
  const start = () => card().querySelector('select') as HTMLSelectElement;
  await fireEvent.change(start(), { target: { value: 'bookkeeper' } });
  await fireEvent.change(screen.getByLabelText('Role to offer'), { target: { value: 'accountant' } });
  await press('Add this role');
  expect(card().open).toBe(true);
  expect(start().value).toBe('bookkeeper');
  expect(card().textContent).toContain('"bookkeeper" is not among the roles on offer. Add it to “Roles”');
  await fireEvent.change(start(), { target: { value: 'accountant' } });
  expect(card().open).toBe(true);
  expect(card().textContent).not.toContain('not among');
});

it('says which colors are used, and what was corrected', async () => {
  opened();
  await type('Your color', '#f2a900');
  expect(document.querySelector('.said-colors')?.textContent).toMatch(
    /On light pages #906300On dark pages #f2a900Your color #f2a900 is too light for white text; #906300 is used\./,
  );
  await type('Your color', 'gold');
  expect(saidAt('Your color')).toContain('“gold” is the name of a color, not its value.');
});

it('leaves out the analysis only where the box is not ticked', async () => {
  const form = opened();
  const box = screen.getByLabelText('Offer the full analysis') as HTMLInputElement;
  expect(box.checked).toBe(true);
  await fireEvent.click(box);
  expect(form.checked.value.config).toEqual({ analysis: false });
  await fireEvent.click(box);
  expect(form.checked.value.config).toEqual({});
});

describe('a file that exists', () => {
  const lines = () => [...document.querySelectorAll('.faults li')].map(({ textContent }) => textContent);

  it('fills the form when its text is pasted, one line for each fault, and can be undone', async () => {
    const form = opened();
    await type('Words on the button', 'Talk to us');
    await type('Text of the file', '{"start": {"state": "Texas", "people": 0}, "buton": {}}');
    await press('Read it');
    expect(document.body.textContent).toContain('The text: 1 value fills the form, 2 were left out:');
    expect(lines()).toEqual([
      'start.people: 0 is less than 1. Write a whole number of people, 1 to 1,000, such as 1.',
      'buton: is not a key that the calculator knows. Did you mean "button"?',
    ]);
    expect((screen.getByLabelText('State') as HTMLSelectElement).value).toBe('TX');
    await press('Undo');
    expect(form.checked.value.config).toEqual({ button: { label: 'Talk to us' } });
    expect(lines()).toEqual([]);
    await press('Take the file again');
    expect(form.checked.value.config).toEqual({ start: { state: 'TX' } });
  });

  it('is chosen as a file, and says where a broken one stops', async () => {
    const form = opened();
    const file = new File(['{\n  "start": {state: "TX"}\n}'], 'f5-roi.json');
    await fireEvent.change(screen.getByLabelText('Open f5-roi.json'), { target: { files: [file] } });
    await expect.poll(lines).toHaveLength(1);
    expect(lines()[0]).toMatch(/^line 2, column 13: /);
    expect(document.body.textContent).toContain('f5-roi.json could not be used. The form is as it was.');
    expect(form.empty.value).toBe(true);
  });

  it('is taken wherever it is dropped or pasted, but for what is pasted into a field', async () => {
    const form = opened();
    const data = { files: [], getData: () => '{"start": {"people": 3}}' };
    const paste = (target: EventTarget) =>
      target.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData: data }));
    paste(screen.getByLabelText('Your name'));
    expect(form.opened.value).toBeNull();
    paste(document.body);
    expect(form.checked.value.config).toEqual({ start: { people: 3 } });
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { ...data, files: [new File(['{"start": {"people": 4}}'], 'mine.json')] },
    });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await expect.poll(() => form.checked.value.config).toEqual({ start: { people: 4 } });
  });
});
