import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { EditionBand } from '../analysis/editions/band.tsx';
import { useApp } from '../app-context.ts';
import { ReplyBand } from '../desk/review/reply-band.tsx';
import type { Notice } from '../notice.ts';
import { adopting } from '../styles/adopting.ts';
import { Expired } from './expired.tsx';
import css from './notices.css?inline';
import { SentBand } from './sent-band.tsx';

const adoptCss = adopting(css);

/** Notices to read before the figures: an older edition, or something that could not be used. */
export function Notices(): JSX.Element {
  const { host, session } = useApp();
  const client = useComputed(() => session.comparison.value.client).value;
  return (
    <>
      <SentBand />
      <EditionBand />
      <Expired />
      <ReplyBand />
      {client && <p class="notice">Prepared for {client}</p>}
      <div class="notices" role="status" ref={adoptCss}>
        {host.notices.value.map((notice) => (
          <div key={notice.text} class={notice.code ? 'notice problem' : 'notice remark'}>
            <div>
              <p>
                {notice.lead && <b>{notice.lead}</b>} {notice.text}
              </p>
              {notice.details && <Details details={notice.details} asked={notice.code === 'self-check'} />}
            </div>
            <button type="button" class="quiet" onClick={() => host.dismiss(notice)}>
              Close
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

/**
 * A single line shows right away. Several are folded behind their number, so that the answer keeps its place on a phone,
 * unless somebody asked for them.
 */
function Details(props: {
  readonly details: NonNullable<Notice['details']>;
  readonly asked: boolean;
}): JSX.Element | null {
  const { details } = props;
  const open = useSignal(props.asked);
  if (details.length < 2) return details.length === 0 ? null : <p>{details[0]}</p>;
  return (
    <>
      <button
        type="button"
        class="quiet opener"
        aria-expanded={open.value ? 'true' : 'false'}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {open.value ? 'Hide' : 'Show'} {details.length} details
      </button>
      {open.value && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
}
