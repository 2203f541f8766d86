import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { AskNext } from '../analysis/check/ask-next.tsx';
import { ClientBox } from '../analysis/take/client-box.tsx';
import { useApp } from '../app-context.ts';
import { intoSight } from '../parts/into-sight.ts';
import { adopting } from '../styles/adopting.ts';
import nameBoxCss from '../styles/name-box.css?inline';
import toolsCss from '../styles/tools.css?inline';
import { Counted } from './counted.tsx';
import css from './desk.css?inline';
import { Menu, Opener } from './menu.tsx';
import { More } from './more.tsx';
import { ScenarioChips } from './scenarios/chips.tsx';
import { SideBySide } from './scenarios/side-by-side.tsx';
import { Send } from './send.tsx';
import { Steps } from './steps.tsx';

const adoptCss = adopting(toolsCss, nameBoxCss, css);

/** The bar of a call: steps back, the scenarios, the client, what to ask next, presenting, and what is sent after the call. */
export function Desk(): JSX.Element {
  const { stage } = useApp();
  const open = useSignal<string | null>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open.value === null) return;
    event.stopPropagation();
    (event.currentTarget as Element).querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    open.value = null;
  };
  return (
    <section class="desk" part="desk" aria-label="For a call" ref={adoptCss} onKeyDown={close}>
      <div class="desk-row">
        <Steps />
        <ScenarioChips />
        <ClientBox />
        <div class="desk-tools">
          <Cleared />
          <Opener name="Ask next" open={open} />
          <button
            type="button"
            class="btn present"
            part="button"
            aria-pressed={useComputed(() => (stage.presenting.value ? 'true' : 'false'))}
            onClick={() => {
              open.value = null;
              stage.presenting.value = true;
            }}
          >
            Present
          </button>
          <Menu name="Send" open={open}>
            {() => <Send />}
          </Menu>
          <Menu name="More" open={open}>
            {() => <More />}
          </Menu>
        </div>
      </div>
      {open.value === 'Ask next' && (
        <div class="asking" ref={intoSight}>
          <Counted />
          <AskNext />
        </div>
      )}
      <SideBySide />
    </section>
  );
}

/** The way back to a client that was just cleared. */
function Cleared(): JSX.Element | null {
  const { cleared } = useApp().visit;
  return (
    cleared.value && (
      <span class="cleared" role="status">
        Client cleared
        <button type="button" class="quiet" ref={focusOn} onClick={cleared.value}>
          Bring back
        </button>
      </span>
    )
  );
}

/** The button that was pressed is gone: the keyboard goes to the way back. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
