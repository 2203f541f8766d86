import type { JSX } from 'preact';
import { Tick } from './controls.tsx';
import type { Form } from './form.ts';

/** What else the lines can have: the answer without script, and the hashes of every part. */
export function Extras({ form }: { readonly form: Form }): JSX.Element | null {
  const { route, framed, told, pinned, file } = form;
  if (framed.value) return null;
  return (
    <fieldset class="whole">
      <legend>In the lines</legend>
      <Tick
        id="told"
        label="The answer as text"
        hint={`For search engines, feeds, and visitors without script; the calculator replaces it${
          file.empty.value
            ? ''
            : '. After a change of prices, copy it again when you can: until then only such readers see the old ones'
        }`}
        checked={told.value}
        onTick={(checked) => (told.value = checked)}
      />
      {route.value === 'module' && (
        <Tick
          id="pinned"
          label="Hashes of every part"
          hint="An import map; a page that sends an Integrity-Policy needs it"
          checked={pinned.value}
          onTick={(checked) => (pinned.value = checked)}
        />
      )}
    </fieldset>
  );
}
