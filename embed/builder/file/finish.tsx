import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FileForm } from './file-form.ts';

/** Saves the file, and leads on to the lines. */
export function Finish({ form }: { readonly form: FileForm }): JSX.Element {
  const problems = form.checked.value.faults.length;
  const empty = form.empty.value;
  const downloaded = useSignal<string | null>(null);
  return (
    <section class="card finish" aria-label="Save and go on">
      <p class={problems > 0 ? 'problem' : 'lead'} role="status">
        {!empty && downloaded.value === form.text.value
          ? 'Downloaded. Upload f5-roi.json to your site, beside your page; to change a price later, replace that file.'
          : wordsOf(problems, empty)}
      </p>
      <div class="actions">
        <button
          type="button"
          aria-disabled={empty}
          onClick={() => {
            if (empty) return;
            download(form.text.value);
            form.saved();
            downloaded.value = form.text.value;
          }}
        >
          Download f5-roi.json
        </button>
        <a class="button quiet" href="#lines">
          Next: put it on your page
        </a>
      </div>
    </section>
  );
}

function wordsOf(problems: number, empty: boolean): string {
  if (problems > 0)
    return `${problems === 1 ? 'One field is' : `${problems} fields are`} left out of the file until corrected.`;
  return empty ? 'Nothing is set yet: the calculator is as F5 made it.' : 'The file is good to go.';
}

/** Saves a text as the operator's file. */
function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'f5-roi.json';
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
