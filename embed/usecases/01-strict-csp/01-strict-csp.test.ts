import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host, openMoreInputs } from '../host.ts';

/** No `unsafe-inline`, no `unsafe-eval`, no source that is not named. */
const POLICIES: Readonly<Record<string, string>> = {
  'nonce.html':
    "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'; img-src data:; base-uri 'none'",
  'allow-list.html':
    "default-src 'self'; script-src 'self' https://www.example.com; style-src 'self'; connect-src 'none'; object-src 'none'; frame-src 'none'",
  'trusted-types.html':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
};

let host: Host;
beforeAll(async () => {
  const headers = Object.entries(POLICIES).map(([file, policy]) => [
    file,
    { 'content-security-policy': policy },
  ]);
  host = await createHost(import.meta.dirname, { headers: Object.fromEntries(headers) });
});
afterAll(() => host.close());

for (const file of Object.keys(POLICIES))
  it(`${file}: every part loads and draws under the policy`, async () => {
    const visit = await host.open(file);
    await openMoreInputs(guests(visit.page));
    await guests(visit.page).getByRole('button', { name: 'All assumptions' }).click();
    await visit.page.getByText('Delay and ramp-up').waitFor();
    await guests(visit.page).getByRole('button', { name: 'Copy link' }).click();
    await expectGoodGuest(visit);
  });

it('the policy is in force: the host itself cannot make markup of text', async () => {
  const { page } = await host.open('trusted-types.html');
  const made = page.evaluate(() => {
    document.body.innerHTML = '<p>made of text</p>';
  });
  await expect(made).rejects.toThrow(/TrustedHTML/);
});
