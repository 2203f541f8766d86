/** What is not on the widget at first: each part loads when it is needed. */
import { useComputed, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { Door } from '../parts/door.tsx';
import { today } from '../parts/today.ts';

/** Below the widget, once it is asked for; what leads to a section opens the document. */
export function AnalysisDoor(): JSX.Element {
  const { stage, visit, session } = useApp();
  const { surface, presenting } = stage;
  useSignalEffect(() => {
    if (visit.asked.value !== null && surface.value === 'widget') surface.value = 'analysis';
  });
  return (
    <Door
      // Before there is an answer, it would move as the answer comes.
      needed={useComputed(() => session.answered.value && (surface.value !== 'widget' || presenting.value))}
      load={async () => (await import('../analysis/analysis.tsx')).Analysis}
      failed="The analysis did not load. Close it and open it to try again."
    />
  );
}

/** The bar of a call, above the widget; also where a link brought several scenarios. */
export function DeskDoor(): JSX.Element {
  const { stage, session } = useApp();
  return (
    <Door
      needed={useComputed(
        () => stage.surface.value === 'desk' || session.comparison.value.scenarios.length > 1,
      )}
      load={async () => (await import('../desk/desk.tsx')).Desk}
      failed="The bar for calls did not load. Reload the page to try again."
    />
  );
}

/** The verdict that stays in sight, where something is open far below it. */
export function PinnedDoor(): JSX.Element {
  const { stage } = useApp();
  return (
    <Door
      needed={useComputed(() => stage.surface.value !== 'widget' || stage.assuming.value)}
      load={async () => (await import('./pinned.tsx')).Pinned}
    />
  );
}

/** What is to be read before the figures: a link, a client, an older edition, a problem. */
export function NoticesDoor(): JSX.Element {
  const { session, host, editions } = useApp();
  const needed = useComputed(() => {
    const { id, validThrough } = session.edition.value;
    return (
      host.notices.value.length > 0 ||
      host.sent.value !== null ||
      !!session.comparison.value.client ||
      Object.keys(session.remarks.value.verdicts).length > 0 ||
      editions.quoted.value !== null ||
      id !== editions.newestEdition ||
      (validThrough !== undefined && validThrough < today())
    );
  });
  return <Door needed={needed} load={host.loadNotices} />;
}
