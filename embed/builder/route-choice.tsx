import type { JSX } from 'preact';
import { Tick } from './controls.tsx';
import type { Form } from './form.ts';
import type { Route } from './snippet.ts';

const ROUTES: readonly (readonly [Route, string, string])[] = [
  ['module', 'Fixed version', 'A module script that names one version, pinned by its hash'],
  ['loader', 'Newest version', 'A small loader script that always brings the newest version 1'],
  ['frame', 'Iframe', 'A separate page; none of our scripts runs on yours'],
];

/** Choice of route: loader, module or frame. */
export function RouteChoice({ form }: { readonly form: Form }): JSX.Element {
  const { route, resized, synced } = form;
  return (
    <fieldset class="whole">
      <legend>How it loads</legend>
      {ROUTES.map(([id, label, hint]) => (
        <div key={id} class="tick">
          <input
            id={`route-${id}`}
            type="radio"
            name="route"
            checked={route.value === id}
            aria-describedby={`route-${id}-hint`}
            onChange={() => (route.value = id)}
          />
          <label for={`route-${id}`}>{label}</label>
          <p class="hint" id={`route-${id}-hint`}>
            {hint}
          </p>
        </div>
      ))}
      {route.value === 'frame' && (
        <>
          <Tick
            id="frame-resized"
            label="Follow the height of its content"
            hint="A small script on your page; without it the frame scrolls inside"
            checked={resized.value}
            onTick={(checked) => (resized.value = checked)}
          />
          {resized.value && (
            <Tick
              id="frame-synced"
              label="Keep the scenario in your page’s address"
              hint="One frame a page"
              checked={synced.value}
              onTick={(checked) => (synced.value = checked)}
            />
          )}
          <p class="hint">Colors, data layer and worker do not reach into a frame, and are left out.</p>
        </>
      )}
    </fieldset>
  );
}
