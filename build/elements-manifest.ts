import type { CustomElement, Package } from 'custom-elements-manifest';
import { ATTRIBUTES_INFO, EVENTS, MEMBERS, PARTS, PROPERTIES } from '../src/element/interface.ts';

const MODULE = 'dist/lib/index.js';
const DECLARATION = { name: 'F5RoiCalculator', module: MODULE };

const ELEMENT: CustomElement & { kind: 'class' } = {
  kind: 'class',
  customElement: true,
  name: DECLARATION.name,
  tagName: 'f5-roi-calculator',
  description: 'What a role costs as a U.S. hire and what it costs through F5.',
  superclass: { name: 'HTMLElement', package: 'global:' },
  attributes: Object.entries(ATTRIBUTES_INFO).map(([name, { values, ...info }]) => ({
    name,
    ...info,
    ...(values && { type: { text: values.map((value) => `'${value}'`).join(' | ') } }),
  })),
  events: named(EVENTS).map((event) => ({ ...event, type: { text: 'CustomEvent<EventDetail>' } })),
  cssParts: named(PARTS),
  cssProperties: named(PROPERTIES, '--f5-roi-'),
  members: Object.entries(MEMBERS).map(([name, { kind, description, type, readonly = false }]) =>
    kind === 'method'
      ? { kind, name, description, return: { type: { text: type } } }
      : { kind, name, description, type: { text: type }, readonly },
  ),
};

function named(texts: Readonly<Record<string, string>>, prefix = '') {
  return Object.entries(texts).map(([name, description]) => ({ name: `${prefix}${name}`, description }));
}

/** Manifest of the element for editors and documentation tools. */
export const ELEMENTS_MANIFEST: Package = {
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: MODULE,
      declarations: [ELEMENT],
      exports: [{ kind: 'js', name: DECLARATION.name, declaration: DECLARATION }],
    },
    {
      kind: 'javascript-module',
      path: 'dist/lib/define.js',
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: 'f5-roi-calculator', declaration: DECLARATION }],
    },
  ],
};
