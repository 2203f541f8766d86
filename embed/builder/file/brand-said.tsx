import type { JSX } from 'preact';
import { brandColors } from '../../../src/operator/brand/colors.ts';
import type { FileForm } from './file-form.ts';

/** The colors that are used, as they are after their correction, and what was corrected. */
export function BrandSaid({ form }: { readonly form: FileForm }): JSX.Element | null {
  const colors = brandColors(form.checked.value.config.brand ?? {});
  const [, light = '', dark = ''] =
    /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(colors?.properties.accent ?? '') ?? [];
  if (!colors || light === '') return null;
  return (
    <div class="said-colors" role="status">
      <ul>
        <Swatch color={light} ground="light" />
        <Swatch color={dark} ground="dark" />
      </ul>
      {colors.notes.map((note) => (
        <p key={note} class="note">
          {note.replace('accentDark', 'color for dark pages').replace('accent', 'color')}
        </p>
      ))}
    </div>
  );
}

function Swatch({
  color,
  ground,
}: {
  readonly color: string;
  readonly ground: 'light' | 'dark';
}): JSX.Element {
  return (
    <li>
      <svg class={ground} viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
        <rect width="32" height="20" rx="4" class="ground" />
        <rect x="5" y="5" width="22" height="10" rx="3" fill={color} />
      </svg>
      <span>
        On {ground} pages {color}
      </span>
    </li>
  );
}
