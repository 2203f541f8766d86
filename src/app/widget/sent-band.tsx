import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { inputsSince } from '../../output/review/changed-inputs.ts';
import type { Comparison, NamedScenario } from '../../scenario/comparison.ts';
import { tryEvaluate } from '../../scenario/evaluation.ts';
import { namesOf } from '../../scenario/names-of.ts';
import { asLink, changesSince } from '../../scenario/review/sent.ts';
import { useApp } from '../app-context.ts';
import type { Problem } from '../notice.ts';
import type { Session } from '../session/session.ts';

/** What became of the opened link's figures, with the way back; nothing while they are as they were sent. */
export function SentBand(): JSX.Element | null {
  const { session, host } = useApp();
  // A link that did not open as it was sent has a notice of its own, also once that is closed.
  const damaged = useRef<Comparison | null>(null);
  const words = useComputed(() => {
    const sent = host.sent.value;
    if (host.notices.value.some(({ code }) => code !== null && OF_LINKS.includes(code)))
      damaged.current = sent;
    const said = sent && session.changed.value ? sentWords(session) : null;
    return said === AS_SENT && damaged.current === sent ? null : said;
  }).value;
  return words === null ? null : <Band words={words} />;
}

function Band({ words }: { readonly words: string }): JSX.Element {
  const { session, host } = useApp();
  const open = useSignal(false);
  const listed = words.startsWith(CHANGED);
  return (
    <section class="notice band sent" aria-label="The link you opened">
      <p role="status">{words}</p>
      {listed && (
        <button
          type="button"
          class="quiet"
          aria-expanded={open.value ? 'true' : 'false'}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? 'Hide changes' : 'See changes'}
        </button>
      )}
      {words !== AS_SENT && (
        <button type="button" class="quiet" onClick={host.startOver}>
          Back to what you were sent
        </button>
      )}
      {listed && open.value && <Changes session={session} />}
    </section>
  );
}

/** Every change, with the value that was sent. */
function Changes({ session }: { readonly session: Session }): JSX.Element {
  const isReply = useComputed(() => {
    const now = onScreen(session);
    return asLink(session.edition.value, { scenarios: [now], current: 0 }).scenarios[0] !== now;
  }).value;
  const changes = useComputed(() => {
    const edition = session.edition.value;
    const { choices, sent = null } = onScreen(session);
    const before = sent && tryEvaluate(edition, sent.choices);
    const after = tryEvaluate(edition, choices);
    return before && after ? inputsSince(edition, before, after, namesOf(edition)) : [];
  }).value;
  return (
    <div class="changes">
      <ul>
        {changes.map(({ path, label, value, byDefault }) => (
          <li key={path}>
            {label}: {value} instead of {byDefault}
          </li>
        ))}
      </ul>
      <p class="hint">
        {isReply
          ? 'Links from here hold what you were sent, and your answers to it.'
          : 'Links from here hold your version. After a reload, only the link you were sent leads back.'}
      </p>
    </div>
  );
}

const OF_LINKS: readonly Problem[] = ['link-damaged', 'link-newer', 'edition-missing', 'figures-differ'];

const CHANGED = 'You changed';
const AS_SENT = 'These figures come from the link you opened.';

function sentWords(session: Session): string | null {
  const { choices, sent } = onScreen(session);
  if (!sent) return 'This scenario is not one you were sent.';
  if (sent.choices === choices) return AS_SENT;
  const count = changesSince(session.edition.value, sent.choices, choices).length;
  return count === 0 ? AS_SENT : `${CHANGED} ${count} of the figures you were sent.`;
}

function onScreen({ comparison }: Session): NamedScenario {
  const { scenarios, current } = comparison.value;
  return scenarios[current] as NamedScenario;
}
