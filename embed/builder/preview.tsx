import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { reservedHeight } from '../heights.ts';
import type { Form } from './form.ts';
import { DEVICES, type Device } from './preview-size.ts';

/** Pause before a new preview, so that typing does not rebuild it at every key. */
const TYPING_MS = 300;

/** Attributes left out of the preview: the builder's page keeps its address and data layer, allows no worker, and has the file. */
const NOT_HERE: readonly string[] = ['url-sync', 'data-layer', 'use-worker', 'config'];

/** Height of the calculator on each device, in pixels. */
type Heights = Readonly<Record<Device, number>>;

/** The calculator itself at the width of a phone and of a desktop, recreated when what it starts with changes. */
export function Preview({ form }: { readonly form: Form }): JSX.Element {
  const room = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const heights = useSignal<Heights | null>(null);
  const percent = useSignal(100);
  const { attributes, properties } = form.read.value;
  const settings = form.file.empty.value ? '' : form.file.text.value;
  const device = form.device.value;
  const settle = () => {
    if (!room.current || !page.current) return;
    heights.value = measured(page.current, device);
    const scale = Math.min(1, room.current.clientWidth / DEVICES[device].width);
    page.current.style.transform = scale < 1 ? `scale(${scale})` : '';
    // Made smaller, it is there to be seen: its buttons would be too small to press.
    page.current.inert = scale < 1;
    percent.value = Math.round(scale * 100);
    room.current.style.height = `${Math.ceil(page.current.offsetHeight * scale)}px`;
  };
  const observer = useRef<ResizeObserver>(null);
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    // After the frame that tells of the change: a height set within it would tell again.
    const watching = new ResizeObserver(() => requestAnimationFrame(() => latest.current()));
    observer.current = watching;
    if (room.current) watching.observe(room.current);
    return () => watching.disconnect();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const element = calculator(attributes, properties, settings);
      page.current?.replaceChildren(element);
      observer.current?.observe(element);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [JSON.stringify([attributes, properties, settings])]);
  useEffect(() => {
    if (!page.current) return;
    const { width } = DEVICES[device];
    page.current.style.width = `${width}px`;
    page.current.style.minHeight = `${reservedHeight(width, attributes.view ?? null)}px`;
    settle();
  }, [device, attributes.view]);
  return (
    <section class="preview" id="preview">
      <div class="preview-head">
        <h2>Preview</h2>
        <fieldset class="devices">
          <legend class="unseen">Width of the preview</legend>
          {(Object.keys(DEVICES) as Device[]).map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="device"
                checked={device === id}
                onChange={() => {
                  form.device.value = id;
                }}
              />
              <span>
                {DEVICES[id].label}
                <small>
                  {DEVICES[id].width} px wide
                  {heights.value ? `, ${heights.value[id].toLocaleString('en-US')} px high` : ''}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {percent.value < 100 && <p class="note">Shown at {percent.value}% of its size.</p>}
      <div class="window">
        <div class="room" ref={room}>
          <div class="page" ref={page} />
        </div>
      </div>
    </section>
  );
}

/** Height of the calculator at each width; the page is as it was afterwards, before anything is painted. */
function measured(page: HTMLElement, shown: Device): Heights | null {
  const element = page.firstElementChild;
  if (!(element instanceof HTMLElement)) return null;
  const { minHeight } = page.style;
  page.style.minHeight = '';
  const heightAt = (device: Device) => {
    page.style.width = `${DEVICES[device].width}px`;
    return element.offsetHeight;
  };
  const heights = { phone: heightAt('phone'), desktop: heightAt('desktop') };
  page.style.width = `${DEVICES[shown].width}px`;
  page.style.minHeight = minHeight;
  return heights;
}

function calculator(attributes: object, properties: object, settings: string): HTMLElement {
  const element = document.createElement('f5-roi-calculator');
  element.setAttribute('url-sync', 'none');
  for (const [name, value] of Object.entries(attributes))
    if (!NOT_HERE.includes(name)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  if (settings !== '') {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.append(settings);
    element.append(data);
  }
  return element;
}
