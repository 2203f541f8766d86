import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { intoSight } from '../../parts/into-sight.ts';
import { salariesIn } from '../../widget/share/salaries.ts';

/** The link as a QR code for a phone; it follows the scenario. */
export function QrPanel(): JSX.Element {
  const app = useApp();
  const { session, share } = app;
  const place = useRef<HTMLDivElement>(null);
  const said = useSignal('Drawing…');
  useSignalEffect(() => {
    // Reads the parts of the link, so that the code follows them.
    void [session.comparison.value, session.answer.value];
    share.qrCode(salariesIn(app)).then(
      (code) => {
        place.current?.replaceChildren(...(code ? [code] : []));
        said.value = code
          ? 'Point a phone’s camera at it to open this comparison.'
          : 'This link is too long for a QR code: copy it instead.';
      },
      () => {
        said.value = 'The QR code did not load. Close and open this to try again.';
      },
    );
  });
  return (
    <div class="qr-panel" ref={intoSight}>
      <div class="qr" ref={place} />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
