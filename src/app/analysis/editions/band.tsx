import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';
import type { EditionPair } from '../../ports.ts';

/** Notice that a quotation uses an older edition, with the way to the newer figures and back. */
export function EditionBand(): JSX.Element | null {
  const { session, editions } = useApp();
  const { id } = session.edition.value;
  if (id !== editions.newestEdition) return <Quoted />;
  const left = editions.quoted.value;
  return left === null ? null : (
    <div class="notice band" role="status">
      <p>
        Now on edition {id}, with a new link. The link of edition {left} still opens the quoted figures.
      </p>
      <button type="button" class="quiet" onClick={editions.goBack}>
        Back to the quoted figures
      </button>
    </div>
  );
}

/** Loads both editions and the code that compares them, on first use. */
async function loadDiff(load: () => Promise<EditionPair>) {
  const [{ DiffPanel }, pair] = await Promise.all([import('./diff-panel.tsx'), load()]);
  return { DiffPanel, pair };
}

function Quoted(): JSX.Element {
  const { session, editions } = useApp();
  const open = useSignal(false);
  const content = useLazy(() => loadDiff(editions.loadPair));
  const loaded = content.state.value;
  const toggle = () => {
    open.value = !open.value;
    if (open.value) content.start();
  };
  return (
    <section class="notice band" aria-label="Edition of the figures">
      <p>Quoted on edition {session.edition.value.id}; newer figures exist.</p>
      <button type="button" class="quiet" aria-expanded={open.value ? 'true' : 'false'} onClick={toggle}>
        What changed
      </button>
      {open.value &&
        (typeof loaded === 'object' ? (
          <loaded.value.DiffPanel pair={loaded.value.pair} />
        ) : (
          <Waiting
            state={loaded}
            failed="The newer figures did not load. Close and open this to try again."
          />
        ))}
    </section>
  );
}
