/** The language of the inventory: what can be done, where, by which presses, and what is then on screen. */

type Role =
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'combobox'
  | 'columnheader'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'navigation'
  | 'radio'
  | 'region'
  | 'row'
  | 'slider'
  | 'summary'
  | 'table'
  | 'textbox';

/** A part of the screen by role and accessible name, in which `…` stands for any words. */
export interface Control {
  readonly role: Role;
  readonly name: string;
  /** What it is in, where its name alone would not do. */
  readonly inside?: Control;
  readonly pressed?: true;
  readonly focused?: true;
}

/** One press; what is typed or chosen in the same field belongs to it. */
export type Press = { readonly key: string } | (Control & { readonly put?: string });

/** What tells that a capability is there. */
export type Sign =
  | Control
  | { readonly text: string }
  | { readonly gone: Control }
  /** Its words are others than before the last press. */
  | { readonly changes: Control }
  | { readonly part: string }
  /** The name of a file that is saved. */
  | { readonly saves: string }
  /** What is in the clipboard. */
  | { readonly copies: string };

/** Where a visit begins: the plain widget, unless an address or attributes say otherwise. */
export interface Start {
  /** In the words of the table. */
  readonly words: string;
  readonly address?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export type Surface = 'widget' | 'analysis' | 'desk' | 'presenter';

export interface Capability {
  readonly what: string;
  readonly where: Surface;
  readonly from: Start;
  readonly presses: readonly Press[];
  readonly shows: Sign;
  /** The most presses that it may take. */
  readonly atMost?: number;
}

/** Capabilities of one kind, under the heading that they have in the docs. */
export interface Chapter {
  readonly title: string;
  readonly all: readonly Capability[];
}

/** The beginning of a capability, for those that start at the same place. */
export function startingFrom(from: Start, where: Surface) {
  return (
    what: string,
    presses: readonly Press[],
    shows: Sign,
    more: { readonly atMost?: number; readonly where?: Surface; readonly from?: Start } = {},
  ): Capability => ({ what, where, from, presses, shows, ...more });
}

const of =
  (role: Role) =>
  (name: string, inside?: Control): Control => ({ role, name, ...(inside ? { inside } : {}) });

export const button: ReturnType<typeof of> = of('button');
export const cell: ReturnType<typeof of> = of('cell');
export const checkbox: ReturnType<typeof of> = of('checkbox');
export const columnheader: ReturnType<typeof of> = of('columnheader');
export const dialog: ReturnType<typeof of> = of('dialog');
export const fold: ReturnType<typeof of> = of('summary');
export const group: ReturnType<typeof of> = of('group');
export const heading: ReturnType<typeof of> = of('heading');
export const img: ReturnType<typeof of> = of('img');
export const link: ReturnType<typeof of> = of('link');
export const navigation: ReturnType<typeof of> = of('navigation');
export const radio: ReturnType<typeof of> = of('radio');
export const region: ReturnType<typeof of> = of('region');
export const row: ReturnType<typeof of> = of('row');
export const select: ReturnType<typeof of> = of('combobox');
export const slider: ReturnType<typeof of> = of('slider');
export const table: ReturnType<typeof of> = of('table');
export const textbox: ReturnType<typeof of> = of('textbox');

/** Types or chooses something in a field. */
export const put = (control: Control, text: string): Press => ({ ...control, put: text });
export const type = (name: string, text: string): Press => put(textbox(name), text);
export const choose = (name: string, option: string): Press => put(select(name), option);
export const key = (name: string): Press => ({ key: name });

/** The amount in a row of the receipt. */
export const amountOf = (line: string): Control => button('$…', row(`${line}…`));

export const pressed = (control: Control): Control => ({ ...control, pressed: true });
export const focused = (control: Control): Control => ({ ...control, focused: true });
export const changes = (control: Control): Sign => ({ changes: control });
export const gone = (control: Control): Sign => ({ gone: control });
export const text = (words: string): Sign => ({ text: words });
export const saves = (file: string): Sign => ({ saves: file });
export const copies = (words: string): Sign => ({ copies: words });
export const part = (name: string): Sign => ({ part: name });
