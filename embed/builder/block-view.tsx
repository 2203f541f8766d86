import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Block } from './blocks.ts';
import { copyCode } from './copy-code.ts';

const SAID = {
  idle: '',
  done: 'Copied.',
  failed: 'Copying was not allowed. The lines are selected: press Ctrl+C, or ⌘C.',
} as const;

/** Lines to paste, with a button that copies them. */
export function BlockView({ title, code }: Block): JSX.Element {
  const element = useRef<HTMLElement>(null);
  const copied = useSignal<keyof typeof SAID>('idle');
  const copy = async () => {
    if (element.current) copied.value = (await copyCode(element.current)) ? 'done' : 'failed';
  };
  return (
    <section class="block">
      <div class="block-head">
        <h2>{title}</h2>
        <button type="button" aria-label={`Copy: ${title}`} onClick={copy}>
          Copy
        </button>
      </div>
      <pre tabIndex={0} aria-label={title} role="region">
        <code ref={element}>{code}</code>
      </pre>
      <p class="said" role="status">
        {SAID[copied.value]}
      </p>
    </section>
  );
}
