import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditionFigures } from '../../../src/edition/figures.ts';
import { brandColors, DARK, LIGHT } from '../../../src/operator/brand/colors.ts';
import type { Fault } from '../../../src/operator/fault.ts';
import { offeredRoles, withOperator } from '../../../src/operator/figures.ts';
import { type Checked, readConfig } from '../../../src/operator/file/check.ts';
import { type Draft, draftOf, fileText, readDraft } from '../../../src/operator/file/draft.ts';
import {
  type OfferedRow,
  offeredRows,
  type PriceRow,
  priceRows,
  withOfferedRows,
  withPriceRows,
} from './lists.ts';
import { problemsAt } from './problems.ts';
import { inForce, SETTINGS } from './settings.ts';

/** A file that was opened: what it was called, how much of it was used, and what was not. */
export interface Opened {
  readonly name: string;
  /** Number of values that fill the form; 0 where the form stays as it was. */
  readonly used: number;
  readonly faults: readonly Fault[];
  /** The form before, or after an undo the form of the file. */
  readonly other: Draft;
  readonly undone: boolean;
}

/** The operator's file as a form. */
export interface FileForm {
  readonly edition: EditionFigures;
  readonly draft: ReadonlySignal<Draft>;
  /** The file so far, without what cannot be used. */
  readonly checked: ReadonlySignal<Checked>;
  /** Sentences by the field they are said beside. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, readonly string[]>>;
  readonly prices: ReadonlySignal<readonly PriceRow[]>;
  readonly offered: ReadonlySignal<readonly OfferedRow[]>;
  /** The edition with the file in force. */
  readonly operated: ReadonlySignal<EditionFigures>;
  /** Roles on offer, by the names that they have on screen. */
  readonly choosable: ReadonlySignal<readonly (readonly [id: string, label: string])[]>;
  /** True where the file sets nothing. */
  readonly empty: ReadonlySignal<boolean>;
  /** The file to download. */
  readonly text: ReadonlySignal<string>;
  readonly opened: Signal<Opened | null>;
  /** True while there are settings that were not downloaded. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** Remembers that the file was downloaded as it is. */
  saved(): void;
  /** Color at a path as `#rrggbb`: the one that was typed, or else the calculator's own. */
  checkedColor(path: string): string;
  /** Sets a field; empty text leaves it out. */
  set(path: string, text: string): void;
  setPrices(rows: readonly PriceRow[]): void;
  setOffered(rows: readonly OfferedRow[]): void;
  /** Fills the form from the text of a file. A text of which nothing can be used changes nothing. */
  open(text: string, name: string): void;
  /** Goes back to the form before the last file, and forth again. */
  undo(): void;
}

/** `schema` is the address of the file's JSON Schema. */
export function createFileForm(edition: EditionFigures, schema: string): FileForm {
  const draft = signal<Draft>({});
  const opened = signal<Opened | null>(null);
  const checked = computed(() => readDraft(inForce(draft.value), edition));
  const prices = computed(() => priceRows(draft.value));
  const offered = computed(() => offeredRows(draft.value));
  const paths = computed(() => [
    ...SETTINGS.keys(),
    ...prices.value.flatMap(({ role }) => [`rates.roles.${role}.from`, `rates.roles.${role}.to`]),
    ...offered.value.map((_, n) => `roles.${n}.label`),
  ]);
  const text = computed(() => fileText(checked.value.config, schema));
  const empty = computed(() => Object.keys(checked.value.config).length === 0);
  const kept = signal('');
  const operated = computed(() => withOperator(edition, checked.value.config));
  return {
    edition,
    draft,
    checked,
    problems: computed(() => problemsAt(checked.value.faults, paths.value)),
    prices,
    offered,
    operated,
    choosable: computed(() =>
      offeredRoles(edition, checked.value.config).map((id) => [id, roleLabel(operated.value, id)] as const),
    ),
    empty,
    text,
    opened,
    unsaved: computed(() => !empty.value && text.value !== kept.value),
    saved: () => {
      kept.value = text.value;
    },
    checkedColor: (path) => {
      const { accent, accentDark } = checked.value.config.brand ?? {};
      if (path === 'brand.accent') return accent ?? LIGHT.f5;
      return accentDark ?? darkOf(accent) ?? DARK.f5;
    },
    set: (path, text) => {
      const { [path]: _, ...others } = draft.value;
      draft.value = text === '' ? others : { ...draft.value, [path]: text };
    },
    setPrices: (rows) => {
      draft.value = withPriceRows(draft.value, rows);
    },
    setOffered: (rows) => {
      draft.value = withOfferedRows(draft.value, rows);
    },
    open: (given, name) => {
      const { config, faults } = readConfig(given, edition);
      const filled = draftOf(config);
      const used = Object.keys(filled).length;
      opened.value = { name, used, faults, other: draft.value, undone: false };
      if (used === 0) return;
      draft.value = filled;
      if (faults.length === 0) kept.value = text.value;
    },
    undo: () => {
      if (!opened.value) return;
      const { other, undone } = opened.value;
      opened.value = { ...opened.value, other: draft.value, undone: !undone };
      draft.value = other;
    },
  };
}

/** Name of a role on screen. */
export function roleLabel({ roles }: Pick<EditionFigures, 'roles'>, role: string): string {
  return roles.find(({ id }) => id === role)?.label ?? role;
}

/** What an accent becomes on a dark page. */
function darkOf(accent: string | undefined): string | undefined {
  const used = accent === undefined ? undefined : brandColors({ accent })?.properties.accent;
  return used && /, (#[\da-f]{6})\)$/.exec(used)?.[1];
}
