import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { money } from '../../words/money.ts';
import { overHorizon } from '../../words/verdict-words.ts';
import { useApp } from '../app-context.ts';
import { adoptStyles } from '../styles/adopt.ts';
import css from './pinned.css?inline';

/** The verdict, in sight while somebody reads or changes what is far below it. A copy for the eye only. */
export function Pinned(): JSX.Element {
  const { displayed, rounded, measure, caseInForce } = useApp().display;
  const gone = useSignal({ head: false, big: false });
  const away = gone.value.head && gone.value.big;
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current) adoptStyles(bar.current, css);
  }, []);
  // It comes once the title was scrolled past, which it would hide, and the verdict is out of sight above or below.
  useEffect(() => {
    const root = bar.current?.getRootNode() as ShadowRoot | undefined;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        gone.value = target.matches('.head')
          ? { ...gone.value, head: !isIntersecting && boundingClientRect.top < 0 }
          : { ...gone.value, big: !isIntersecting };
    });
    for (const seen of root?.querySelectorAll('.head, .big') ?? []) observer.observe(seen);
    return () => observer.disconnect();
  }, []);
  const saving = useComputed(() => rounded.value[measure.value === 'cash' ? 'cashSaving' : 'fullSaving']);
  const side = (name: 'us' | 'f5') => useComputed(() => money(rounded.value[name][measure.value]));
  const [us, f5] = [side('us'), side('f5')];
  const words = useComputed(() => {
    const when = overHorizon(displayed.value.scenario.horizonMonths);
    const counted = measure.value === 'cash' ? '' : ', all in';
    const view = caseInForce.value === 'entered' ? '' : `, ${caseInForce.value} view`;
    return `${when}, ${saving.value < 0 ? 'F5 would cost more by' : 'you’d save'}${counted}${view}`;
  });
  return (
    <div ref={bar} class={away ? 'pinned' : 'pinned away'} aria-hidden="true">
      <span>{words}</span>{' '}
      <b class={saving.value < 0 ? 'dearer' : undefined}>
        {useComputed(() => money(Math.abs(saving.value)))}
      </b>{' '}
      <span class="sides">
        U.S. hire {us} · F5 {f5}
      </span>
    </div>
  );
}
