import { useComputed, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { today } from '../parts/today.ts';
import { useLazy } from '../parts/use-lazy.ts';

/** What is to be read before the figures, loaded once there is something: a link, a client, an older edition, a problem. */
export function NoticesDoor(): JSX.Element | null {
  const { session, host, editions } = useApp();
  const content = useLazy(host.loadNotices);
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
  useSignalEffect(() => {
    if (needed.value) content.start();
  });
  const loaded = content.state.value;
  return typeof loaded === 'object' ? <loaded.value /> : null;
}
