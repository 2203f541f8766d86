import type { JSX } from 'preact';
import { FieldView } from './field-view.tsx';
import { GROUPS, type Place } from './fields.ts';
import type { Form } from './form.ts';
import { applies } from './read-draft.ts';

/** The groups of one place, each with the fields that matter on this route; a group without fields is left out. */
export function FieldGroups({ form, place }: { readonly form: Form; readonly place: Place }): JSX.Element {
  const groups = GROUPS.filter((group) => group.place === place)
    .map(({ legend, fields }) => ({
      legend,
      fields: fields.filter((field) => applies(field, form.draft.value, form.framed.value)),
    }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <>
      {groups.map(({ legend, fields }) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {fields.map((field) => (
            <FieldView key={field.name} field={field} form={form} />
          ))}
          {fields.some(({ kind }) => kind === 'colour') && (
            <p class="hint">Please check the contrast of colors of your own.</p>
          )}
        </fieldset>
      ))}
    </>
  );
}
