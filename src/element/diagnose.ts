import { probeParts } from '../app/parts/probe.ts';
import { unusedAttributes } from './attribute-check.ts';
import type { Diagnosis, Finding } from './diagnosis.ts';
import { loadWages, newestEdition } from './edition.ts';
import { addMetros, loadEvidence, NEWEST_ID } from './editions.ts';
import type { ElementState } from './element-state.ts';
import { ownsAddress } from './owns-address.ts';

/** Checks one calculator on its page: script, copies, parts, policy, size, address, clipboard, snapshot. Loads every part once. */
export async function diagnose(host: HTMLElement, state: ElementState): Promise<Diagnosis> {
  const blocked: string[] = [];
  const hear = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent) =>
    blocked.push(`${violatedDirective} blocked ${blockedURI || 'something inline'}`);
  document.addEventListener('securitypolicyviolation', hear);
  const parts = await partFindings(state);
  // Violations are reported in separate tasks.
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.removeEventListener('securitypolicyviolation', hear);
  const findings = [
    script(),
    copies(),
    ...parts,
    policy(blocked),
    size(host),
    ...attributes(host),
    ...operatorsFile(state),
    address(host),
    clipboard(),
    await snapshot(host, state),
  ];
  return { version: __VERSION__, ok: findings.every(({ ok }) => ok), findings };
}

function script(): Finding {
  // Turbopack takes `new URL('.', …)` for the import of a file.
  const from = import.meta.url.replace(/[^/]*$/, '');
  // Some bundlers write the path on the machine that built the page.
  const where = /^https?:/.test(from) ? `loaded from ${from}` : 'from the page’s own bundle';
  return { code: 'script', ok: true, words: `Version ${__VERSION__} runs, ${where}` };
}

function copies(): Finding {
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/[?#].*$/, ''))
    .filter((name) => name.endsWith('/f5-roi-calculator.js'));
  const found = [...new Set(names)];
  return found.length < 2
    ? { code: 'copies', ok: true, words: 'One copy of the script is on the page.' }
    : {
        code: 'copies',
        ok: false,
        words: `Several copies of the script are on the page, the first one counts; keep one: ${found.join(', ')}`,
      };
}

async function partFindings(state: ElementState): Promise<readonly Finding[]> {
  const arrives = (load: Promise<unknown>) =>
    load.then(
      () => true,
      () => false,
    );
  const edition = state.session.edition.peek();
  const parts = [
    { part: 'the rest of the screen', arrived: await arrives(state.later()) },
    { part: 'state pay', arrived: edition.wages !== null || (await arrives(loadWages(edition))) },
    { part: 'metro pay', arrived: await arrives(addMetros(edition)) },
    { part: 'sources', arrived: await arrives(loadEvidence(NEWEST_ID)) },
    ...(await probeParts()),
  ];
  return parts.map(({ part, arrived }) => ({
    code: 'part',
    ok: arrived,
    words: arrived
      ? `Loaded: ${part}.`
      : `Did not load: ${part}. Upload the whole folder, chunks included, and allow its origin in script-src.`,
  }));
}

function policy(blocked: readonly string[]): Finding {
  return blocked.length === 0
    ? { code: 'policy', ok: true, words: 'The page’s security policy blocked nothing while looking.' }
    : { code: 'policy', ok: false, words: `The page’s security policy: ${[...new Set(blocked)].join('; ')}` };
}

function attributes(host: HTMLElement): Finding[] {
  const unused = unusedAttributes(host, newestEdition());
  return unused.length === 0
    ? [{ code: 'attribute', ok: true, words: 'Every attribute is used.' }]
    : unused.map((words) => ({ code: 'attribute', ok: false, words }));
}

function operatorsFile({ operator }: ElementState): Finding[] {
  const inForce = operator.peek();
  if (!inForce) return [];
  const { faults, notes } = inForce;
  return [
    ...faults.map((words) => ({ code: 'config', ok: false, words }) as const),
    ...(faults.length === 0
      ? [{ code: 'config', ok: true, words: 'The operator’s file is used whole.' } as const]
      : []),
    ...notes.map((words) => ({ code: 'config', ok: true, words }) as const),
  ];
}

const NARROWEST_PX = 280;

function size(host: HTMLElement): Finding {
  const { width, height } = host.getBoundingClientRect();
  const words = `It is ${Math.round(width)} by ${Math.round(height)} px.`;
  if (height === 0 || width === 0)
    return { code: 'size', ok: false, words: `${words} Something around it hides it or gives it no room.` };
  return width < NARROWEST_PX
    ? { code: 'size', ok: false, words: `${words} It needs ${NARROWEST_PX} px of width.` }
    : { code: 'size', ok: true, words };
}

function address(host: HTMLElement): Finding {
  if (!/^http/.test(location.protocol) && !host.getAttribute('share-base'))
    return {
      code: 'address',
      ok: false,
      words:
        'This page has no address that others could open, so no link is handed out: name one with share-base.',
    };
  return {
    code: 'address',
    ok: true,
    words: ownsAddress(host)
      ? 'The page’s address carries its scenario.'
      : 'The page’s address does not carry its scenario: switched off, or the first calculator has it.',
  };
}

function clipboard(): Finding {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  const allowed = featurePolicy?.allowsFeature('clipboard-write') ?? true;
  return allowed
    ? { code: 'clipboard', ok: true, words: 'Links can be copied.' }
    : {
        code: 'clipboard',
        ok: false,
        words: 'The frame may not write to the clipboard: give the iframe allow="clipboard-write".',
      };
}

async function snapshot(host: HTMLElement, state: ElementState): Promise<Finding> {
  const { snapshotFinding } = await import('./host-snapshot.ts');
  return snapshotFinding(host, state);
}

/** Shows the results of the check above the answer, and dispatches an event about any problem. */
export async function showSelfCheck(host: HTMLElement, state: ElementState): Promise<void> {
  const { ok, findings } = await diagnose(host, state);
  state.noticed({
    code: ok ? null : 'self-check',
    text: ok ? 'Self-check: this embed works.' : 'Self-check: something on this page is in the way.',
    details: [...findings]
      .sort((a, b) => Number(a.ok) - Number(b.ok))
      .map((finding) => `${finding.ok ? '✓' : '✗'} ${finding.words}`),
  });
}
