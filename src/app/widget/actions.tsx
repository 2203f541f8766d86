import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { useLazy } from '../parts/use-lazy.ts';
import type { Salaries, SharedLink } from '../ports.ts';
import { hasOwnSalary, salariesIn } from './share/salaries.ts';

/** What can be done with the answer: the host's button, the analysis, the link. */
export function Actions(): JSX.Element {
  const app = useApp();
  const { session, share, cta, stage, visit, operator } = app;
  const typed = useComputed(() => hasOwnSalary(session.comparison.value)).value;
  const shared = useSignal<SharedLink | 'failed' | null>(null);
  const done = useSignal(false);
  const copyBy = async (copy: (salaries: Salaries) => Promise<SharedLink>) => {
    const link = await copy(salariesIn(app)).catch(() => 'failed' as const);
    shared.value = link;
    done.value = link !== 'failed' && link.copied;
    if (done.value) setTimeout(() => (done.value = false), 2500);
  };
  const button = cta.button.value;
  const { surface } = stage;
  const details = useLazy(() => import('./share/link-details.tsx'));
  const loaded = details.state.value;
  const asked = typed || (shared.value !== null && !isPlain(shared.value));
  useLayoutEffect(() => {
    if (asked) details.start();
  }, [asked]);
  const alone = surface.value === 'widget';
  // Only on click, since otherwise the address would change with every key, and an old one could be followed.
  const carryScenario = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = cta.address();
  };
  return (
    <>
      <div class="act-row">
        {button && (
          <a
            class="btn primary"
            part="button cta"
            href={button.href}
            target="_blank"
            rel="noopener"
            onPointerDown={carryScenario}
            onFocus={carryScenario}
            onClick={(event) => {
              carryScenario(event);
              cta.followed();
            }}
          >
            {button.label}
          </a>
        )}
        {(!alone || operator.value?.config.analysis !== false) && (
          <button
            type="button"
            class={button ? 'btn' : 'btn primary'}
            part="button"
            aria-expanded={alone ? 'false' : 'true'}
            onClick={() => {
              surface.value = alone ? 'analysis' : 'widget';
              if (alone) visit.asked.value = 'adds';
            }}
          >
            {alone ? 'Full analysis' : 'Close the analysis'}
          </button>
        )}
        <button type="button" class="btn" part="button" onClick={() => copyBy(share.copyLink)}>
          {useComputed(() => (done.value ? 'Link copied' : 'Copy link'))}
        </button>
      </div>
      {asked &&
        (typeof loaded === 'object' ? (
          <loaded.value.LinkDetails
            typed={typed}
            shared={shared.value}
            onShort={() => copyBy(share.copyShortLink)}
          />
        ) : (
          loaded === 'failed' && <p class="link-text problem">A part for links did not load. Try again.</p>
        ))}
    </>
  );
}

/** True for a link of usual length that was copied, of which the button says all. */
function isPlain(shared: SharedLink | 'failed'): boolean {
  return shared !== 'failed' && shared.copied && !shared.long;
}
