import type { ComponentChildren, JSX } from 'preact';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A control with its label above, and a hint or a problem below. */
export function Labelled(props: Labelled & { readonly children: ComponentChildren }): JSX.Element {
  const { id, label, hint, problem, children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && problem === undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Id of the text below a control: its problem, or else its hint. */
export function describedBy(id: string, hint: string | undefined, problem?: string): string | undefined {
  if (problem !== undefined) return `${id}-problem`;
  return hint ? `${id}-hint` : undefined;
}

export function Choice(
  props: Labelled & {
    readonly value: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly onPick: (value: string) => void;
  },
): JSX.Element {
  const { id, hint, problem, value, options, onPick } = props;
  return (
    <Labelled {...props}>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function Tick(
  props: Labelled & { readonly checked: boolean; readonly onTick: (checked: boolean) => void },
): JSX.Element {
  const { id, label, hint, checked, onTick } = props;
  return (
    <div class="tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy(id, hint)}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
