import type { JSX } from 'preact';
import { describedBy, Labelled, Tick } from './controls.tsx';
import type { Form } from './form.ts';

/** How the page gets the settings that were made: from the file, or in the lines themselves. */
export function SettingsChoice({ form }: { readonly form: Form }): JSX.Element {
  const { file, address, addressProblem, inlined, canInline, framed } = form;
  if (file.empty.value)
    return (
      <p class="lead">
        No prices or colors of your own yet: <a href="#file">make it yours</a>.
      </p>
    );
  const isInlined = inlined.value && canInline.value;
  const problem = addressProblem.value ?? undefined;
  const hint = framed.value
    ? 'Upload f5-roi.json beside the page in the frame, which reads it from there'
    : 'Upload f5-roi.json to your site first; a name alone means beside the page';
  return (
    <fieldset class="whole">
      <legend>Your settings</legend>
      {!isInlined && (
        <Labelled id="config-address" label="Address of your file" hint={hint} problem={problem}>
          <input
            id="config-address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address.value}
            aria-invalid={problem !== undefined}
            aria-describedby={describedBy('config-address', hint, problem)}
            onInput={({ currentTarget }) => {
              address.value = currentTarget.value;
            }}
          />
        </Labelled>
      )}
      {canInline.value && (
        <Tick
          id="inlined"
          label="Write the settings into the lines"
          hint="For a page whose policy allows no fetch; paste the lines again after a change"
          checked={inlined.value}
          onTick={(checked) => {
            inlined.value = checked;
          }}
        />
      )}
    </fieldset>
  );
}
