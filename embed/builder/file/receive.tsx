import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { faultLine } from '../../../src/operator/fault.ts';
import type { FileForm, Opened } from './file-form.ts';

/** Opens a file that exists already: chosen, dropped anywhere on the page, or pasted. */
export function Receive({ form }: { readonly form: FileForm }): JSX.Element {
  const typed = useRef<HTMLTextAreaElement>(null);
  const dragged = useDropAndPaste(form);
  const take = async (file: File | undefined) => {
    if (file) form.open(await file.text(), file.name);
  };
  return (
    <section class={`card receive${dragged ? ' over' : ''}`} aria-label="A file that you have">
      <div class="receive-head">
        <p>
          <strong>Do you have a file already?</strong> Choose it, drop it here, or paste its text.
        </p>
        <label class="button quiet">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file, corrected, can be chosen again.
              currentTarget.value = '';
            }}
          />
          Open f5-roi.json
        </label>
      </div>
      <details>
        <summary>Paste its text</summary>
        <div class="field">
          <label for="pasted">Text of the file</label>
          <textarea id="pasted" ref={typed} rows={5} spellcheck={false} />
        </div>
        <button type="button" class="quiet" onClick={() => form.open(typed.current?.value ?? '', 'The text')}>
          Read it
        </button>
      </details>
      <div role="status">{form.opened.value && <Result opened={form.opened.value} form={form} />}</div>
    </section>
  );
}

function Result({ opened, form }: { readonly opened: Opened; readonly form: FileForm }): JSX.Element {
  const { faults, used, undone } = opened;
  return (
    <>
      <p class="opened">
        {wordsOf(opened)}{' '}
        {used > 0 && (
          <button type="button" class="link" onClick={form.undo}>
            {undone ? 'Take the file again' : 'Undo'}
          </button>
        )}
      </p>
      {faults.length > 0 && !undone && (
        <ul class="faults" aria-label="What was left out of the file">
          {faults.map((fault) => (
            <li key={faultLine(fault)}>
              <code>{fault.path === '' ? 'the file' : fault.path}</code>
              {faultLine(fault).slice((fault.path || 'the file').length)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function wordsOf({ name, faults, used, undone }: Opened): string {
  if (undone) return 'The form is as it was before the file.';
  if (used === 0) {
    return faults.length === 0
      ? `${name} sets nothing. The form is as it was.`
      : `${name} could not be used. The form is as it was.`;
  }
  const filled = `${name}: ${used} ${used === 1 ? 'value fills' : 'values fill'} the form`;
  if (faults.length === 0) return `${filled}. Nothing is wrong in it.`;
  return `${filled}, ${faults.length === 1 ? 'one was' : `${faults.length} were`} left out:`;
}

/** Takes files and texts that are dropped or pasted outside a field; true while something is dragged over the page. */
function useDropAndPaste(form: FileForm): boolean {
  const over = useSignal(false);
  useEffect(() => {
    const receive = async (data: DataTransfer | null) => {
      const [file] = data?.files ?? [];
      if (file) form.open(await file.text(), file.name);
      else if (/^\s*\{/.test(data?.getData('text/plain') ?? ''))
        form.open(data?.getData('text/plain') ?? '', 'The text');
    };
    const inField = ({ target }: Event) => target instanceof Element && target.matches('input, textarea');
    const drag = (event: DragEvent) => {
      event.preventDefault();
      over.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      over.value = false;
      receive(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (!inField(event)) receive(event.clipboardData);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [form]);
  return over.value;
}
