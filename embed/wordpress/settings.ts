/**
 * The settings page of the WordPress plugin: checks the operator's file as it is typed, as `npx f5-roi check` does, and
 * calculates the answers without script that the file changes before it is saved.
 */
import { loadWages, newestEdition } from '../../src/element/edition.ts';
import { faultLine } from '../../src/operator/fault.ts';
import { readConfig } from '../../src/operator/file/check.ts';
import { notesOn } from '../../src/operator/notes.ts';
import { ownAnswers } from './own-answers.ts';

/** As PHP trims the text before it stores it. */
const trimmed = (text: string) => text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');

function start(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#f5_roi_file');
  const checks = document.querySelector('#f5-roi-checks');
  const own = document.querySelector<HTMLInputElement>('input[name=f5_roi_own]');
  const form = field?.form;
  if (!field || !checks || !own || !form) return;
  const show = () => checks.replaceChildren(...linesOn(field.value));
  field.addEventListener('input', show);
  show();
  form.addEventListener('submit', (event) => {
    const file = trimmed(field.value);
    if (file === '' || own.value !== '' || !isObject(file)) return;
    event.preventDefault();
    checks.textContent = 'Calculating the answers for readers without script…';
    answersFor(file)
      .then((answers) => {
        own.value = JSON.stringify({ file, ...answers });
      })
      .catch((error) => {
        console.warn(error);
      })
      // Not the form's own `submit`: a button has that name.
      .finally(() => HTMLFormElement.prototype.submit.call(form));
  });
}

async function answersFor(file: string): Promise<object> {
  const edition = await loadWages(newestEdition());
  const { config } = readConfig(file, edition);
  return ownAnswers(edition, config, () => new Promise((resolve) => setTimeout(resolve)));
}

/** What is wrong, in a list; or that nothing is. */
function linesOn(text: string): Node[] {
  if (trimmed(text) === '') return [];
  const { config, faults } = readConfig(text, newestEdition());
  const lines = [...faults.map(faultLine), ...notesOn(config).map((note) => `Note: ${note}`)];
  const verdict =
    faults.length === 0
      ? 'Every key is read.'
      : isObject(text)
        ? 'What is named here is skipped, the rest holds:'
        : 'The file cannot be read:';
  const list = element('ul', ...lines.map((line) => element('li', line)));
  list.style.cssText = 'list-style: disc; padding-inline-start: 1.5em';
  return [element('p', verdict), ...(lines.length > 0 ? [list] : [])];
}

/** True for text that the server takes: the JSON of an object. */
function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function element(tag: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

start();
