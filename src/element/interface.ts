/**
 * The element's public interface as data. The manifest for editors is written from it, the builder takes its
 * defaults from it, and a test compares it with the docs and the styles. It never loads on a host's page.
 */
import { type Attribute, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';
import type { EventName } from './event-detail.ts';
import type { F5RoiCalculator } from './f5-roi-calculator.ts';

interface AttributeInfo {
  readonly description: string;
  readonly values?: readonly string[];
  readonly default?: string;
}

export const ATTRIBUTES_INFO: Readonly<Record<Attribute, AttributeInfo>> = {
  config: { description: 'address of your file of prices, roles, button and colors, `f5-roi.json`' },
  'preset-role': { description: 'role id of the edition', default: 'ai-engineer' },
  'preset-state': { description: 'two-letter state code', default: 'CA' },
  'preset-headcount': { description: 'people, 1 to 1,000', default: '1' },
  'preset-rate': { description: 'F5 weekly rate, $/week' },
  'preset-salary': { description: 'U.S. base salary, $/year' },
  horizon: { description: 'months, 6 to 60', default: '12' },
  view: {
    description: 'what is shown first; `compact` and `full` are old names of `widget` and `analysis`',
    values: VIEWS,
    default: 'widget',
  },
  theme: {
    description: '`auto` follows the page: its `color-scheme`, else its background',
    values: THEMES,
    default: 'auto',
  },
  'url-sync': { description: 'where the address keeps the scenario', values: URL_SYNCS, default: 'hash' },
  'share-base': { description: 'page that shared links open; without it the current page' },
  'cta-url': { description: 'address of the button; without it there is none' },
  'cta-label': { description: 'text of the button', default: 'Book a call' },
  'no-cta': { description: 'leaves the button out' },
  state: { description: 'an encoded scenario; a link in the address is stronger' },
  'use-worker': {
    description:
      'simulates in a worker of the script’s own origin; set it only where the page’s policy allows one',
  },
  'data-layer': { description: 'pushes the events to `window.dataLayer`, amounts in wide steps' },
};

export const EVENTS: Readonly<Record<EventName, string>> = {
  'f5-roi-view': 'once, when half of it, or as much as fits the window, was in sight for a second',
  'f5-roi-start': 'once, at the visitor’s first touch or key',
  'f5-roi-ready':
    'once, when the first figures are on screen; a prerendered page or a background tab has to be shown first',
  'f5-roi-change': 'the scenario changed, 300 ms after the last change',
  'f5-roi-share': 'the visitor asked for the link',
  'f5-roi-export': 'the visitor exported something',
  'f5-roi-cta': 'the visitor followed your button',
  'f5-roi-error': 'something did not load or could not be read; `detail.code` says what',
};

export const PARTS: Readonly<Record<string, string>> = {
  frame: 'the whole card',
  answer: 'verdict, sentence, bars and receipt',
  headline: 'the cash saving',
  bars: 'both sides as bars',
  receipt: 'what each side pays, line by line; key of the bars',
  inputs: 'the inputs',
  button: 'a button',
  cta: 'your button; it is also a `button`',
  footer: 'the last line of the widget',
  analysis: 'the document below the widget',
  section: 'a section of it',
  facts: 'the break-evens',
  explanation: 'the dialog that explains a figure',
  desk: 'the bar for calls',
  scenarios: 'the scenarios of a comparison',
};

/** Custom properties by their names after `--f5-roi-`. */
export const PROPERTIES: Readonly<Record<string, string>> = {
  ink: 'text',
  muted: 'secondary text',
  line: 'lines between sections',
  edge: 'edges of fields and buttons',
  surface: 'the card',
  canvas: 'quiet areas on the card',
  soft: 'tracks and pressed areas',
  us: 'the U.S. side',
  f5: 'F5’s side',
  warn: 'where F5 costs more, and other warnings',
  bad: 'what is wrong with an input',
  focus: 'the focus ring',
  radius: 'corners of the card; default 14px',
  font: 'font family; default the host’s',
  accent: 'links, sliders and the button; default F5’s side',
  'on-accent': 'text on the button',
  headline: 'the cash saving; default F5’s side',
  'headline-font': 'its font',
  'headline-weight': 'its weight',
  field: 'background of fields',
  'field-radius': 'corners of fields and buttons',
  border: 'border of the card',
  shadow: 'shadow of the card',
  'max-width': 'width of the card at most; default 1120px',
  'sticky-top': 'distance from the top of the window at which the verdict stays in sight; default 0px',
  scale: 'size of everything; default 1',
};

/** Members to document: not those that the browser calls. */
type Member = Exclude<keyof F5RoiCalculator, keyof HTMLElement | `${string}Callback`>;

interface MemberInfo {
  readonly kind: 'field' | 'method';
  readonly description: string;
  /** Return type, only for a method. */
  readonly type: string;
  readonly readonly?: true;
}

export const MEMBERS: Readonly<Record<Member, MemberInfo>> = {
  ready: {
    kind: 'field',
    description: 'resolves when the whole calculator can be used',
    type: 'Promise<void>',
    readonly: true,
  },
  scenario: {
    kind: 'field',
    description: 'the resolved scenario, plain JSON; takes choices, too',
    type: 'Resolved',
  },
  results: {
    kind: 'field',
    description: 'the results of the scenario on screen, plain JSON; null until `ready`',
    type: 'Results',
    readonly: true,
  },
  state: { kind: 'field', description: 'the scenario as text: the value after `f5roi=`', type: 'string' },
  shareUrl: { kind: 'method', description: 'the address that opens this scenario', type: 'string' },
  reset: { kind: 'method', description: 'back to what the page opens with', type: 'void' },
  undo: { kind: 'method', description: 'one step back', type: 'void' },
  redo: { kind: 'method', description: 'one step forward', type: 'void' },
  diagnose: {
    kind: 'method',
    description: 'why the calculator does not work on its page, or that it does',
    type: 'Promise<Diagnosis>',
  },
};
