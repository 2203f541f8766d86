import { expect, it } from 'vitest';
import { TAGGED_EVENTS, tagManagerContainer } from '../../build/tag-manager.ts';
import { EVENTS } from '../../src/element/interface.ts';
import { formatted } from '../support/formatted-json.ts';

interface Entity {
  readonly name: string;
  readonly type: string;
  readonly triggerId?: string;
  readonly firingTriggerId?: readonly string[];
  readonly customEventFilter?: readonly { readonly parameter: readonly { readonly value: string }[] }[];
}

interface Container {
  readonly exportFormatVersion: number;
  readonly containerVersion: Readonly<
    Record<'tag' | 'trigger' | 'variable' | 'builtInVariable', readonly Entity[]>
  >;
}

const container = tagManagerContainer() as Container;
const { tag, trigger, variable, builtInVariable } = container.containerVersion;

it('the container to import is the published one', async () => {
  await expect(formatted(container)).toMatchFileSnapshot('../../public/tag-manager/f5-roi-container.json');
});

it('has a trigger for every event of the data layer, in the order of a visit', () => {
  expect(TAGGED_EVENTS.slice(0, 4)).toEqual(['f5_roi_view', 'f5_roi_start', 'f5_roi_change', 'f5_roi_cta']);
  expect(TAGGED_EVENTS).toEqual(
    expect.arrayContaining(Object.keys(EVENTS).map((name) => name.replaceAll('-', '_'))),
  );
  expect(trigger.map(({ customEventFilter }) => customEventFilter?.[0]?.parameter[1]?.value)).toEqual(
    TAGGED_EVENTS,
  );
});

it('sends each event once, and generate_lead with the button alone', () => {
  const fired = (name: string) =>
    tag
      .find((one) => one.name.includes(name))
      ?.firingTriggerId?.map((id) => trigger.find(({ triggerId }) => triggerId === id)?.name);
  expect(fired('events')).toEqual(trigger.map(({ name }) => name));
  expect(fired('generate_lead')).toEqual(['F5 ROI - f5_roi_cta']);
});

it('names only what it brings along, in names and values that GA4 takes', () => {
  const known = [...variable, ...builtInVariable].map(({ name }) => name);
  for (const [, name] of JSON.stringify(tag).matchAll(/\{\{([^}]+)\}\}/g)) expect(known).toContain(name);
  const names = [...JSON.stringify(tag).matchAll(/"parameter","value":"([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  expect(names).toContain('f5_roi_role');
  for (const name of [...names, ...TAGGED_EVENTS, 'generate_lead'])
    expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
  // GA4 keeps 25 parameters of an event.
  expect(new Set(names).size).toBeLessThanOrEqual(25);
  expect(new Set([...tag, ...trigger, ...variable].map(({ name }) => name)).size).toBe(
    tag.length + trigger.length + variable.length,
  );
});
