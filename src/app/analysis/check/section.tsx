import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';
import type { Topic, Visit } from '../../visit.ts';
import { CaseSwitch } from './case-switch.tsx';

const TOPICS: readonly (readonly [Topic, string])[] = [
  ['breakEven', 'When is F5 not cheaper?'],
  ['skeptical', 'The skeptical view, step by step'],
  ['evidence', 'What the saving rests on'],
  ['excluded', 'What is not included, and why'],
  ['method', 'Method and data'],
  ['challenge', 'Challenge these figures'],
  ['changed', 'Changed inputs, and by whom'],
  ['ask', 'Ask next'],
];

/** Buttons to everything that lets a reader test the answer; the code loads with the first that is opened. */
export function CheckSection(): JSX.Element {
  const { visit } = useApp();
  const topics = useLazy(() => import('./topics.tsx'));
  const loaded = topics.state.value;
  return (
    <section class="check" part="check" aria-label="Check it">
      <div class="check-head">
        <h2>Check it</h2>
        <CaseSwitch />
      </div>
      <p class="hint">Every underlined figure opens its formula, its inputs and their sources.</p>
      {TOPICS.map(([id, label]) => (
        <TopicDoor key={id} id={id} label={label} asked={visit.asked} onOpen={topics.start}>
          {typeof loaded === 'object' ? (
            <TopicBody topic={loaded.value.TOPIC_COMPONENTS[id]} />
          ) : (
            <Waiting state={loaded} failed="This did not load. Close and open it to try again." />
          )}
        </TopicDoor>
      ))}
    </section>
  );
}

function TopicBody(props: { readonly topic: ComponentType }): JSX.Element {
  return <props.topic />;
}

/** One topic, which opens when pressed, or when another part of the screen leads here. */
function TopicDoor(props: {
  readonly id: Topic;
  readonly asked: Visit['asked'];
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const open = useSignal(false);
  const door = useRef<HTMLButtonElement>(null);
  useSignalEffect(() => {
    if (props.asked.value !== props.id) return;
    props.asked.value = null;
    open.value = true;
    props.onOpen();
    door.current?.focus({ preventScroll: true });
    door.current?.scrollIntoView({ block: 'start' });
  });
  const expanded = useComputed(() => (open.value ? 'true' : 'false'));
  return (
    <div class="topic">
      <h3>
        <button
          ref={door}
          type="button"
          class="opener"
          aria-expanded={expanded}
          onClick={() => {
            open.value = !open.value;
            if (open.value) props.onOpen();
          }}
        >
          {props.label}
        </button>
      </h3>
      {open.value && <div class="topic-body">{props.children}</div>}
    </div>
  );
}
