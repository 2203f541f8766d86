import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator, Comparison } from '../../calculator.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';

/** Which edition a quotation stands on where that is not the newest, with the way to the newer figures and back. */
export function EditionBand({ calculator }: { readonly calculator: Calculator }): JSX.Element | null {
  const { session, around } = calculator;
  const { id } = session.edition.value;
  if (id !== around.newestEdition) return <Quoted calculator={calculator} />;
  const left = around.quoted.value;
  return left === null ? null : (
    <div class="notice band" role="status">
      <p>
        Now on edition {id}, with a link of its own. The link of edition {left} still opens the quoted
        figures.
      </p>
      <button type="button" class="quiet" onClick={around.goBack}>
        Back to the quoted figures
      </button>
    </div>
  );
}

/** Both editions and what compares them load together, with the first look at them. */
async function loadThenAndNow(load: () => Promise<Comparison>) {
  const [{ ThenAndNow }, comparison] = await Promise.all([import('./then-and-now.tsx'), load()]);
  return { ThenAndNow, comparison };
}

function Quoted({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const open = useSignal(false);
  const content = useLazy(() => loadThenAndNow(around.loadComparison));
  const loaded = content.state.value;
  const toggle = () => {
    open.value = !open.value;
    if (open.value) content.start();
  };
  return (
    <section class="notice band" aria-label="Edition of the figures">
      <p>Quoted on edition {session.edition.value.id}; newer figures exist.</p>
      <button type="button" class="quiet" aria-expanded={open.value ? 'true' : 'false'} onClick={toggle}>
        Then and now
      </button>
      {open.value &&
        (typeof loaded === 'object' ? (
          <loaded.value.ThenAndNow calculator={calculator} comparison={loaded.value.comparison} />
        ) : (
          <Waiting
            state={loaded}
            failed="The newer figures did not load. Close and open this to try again."
          />
        ))}
    </section>
  );
}
