/** An operator's file with every key, for tests. */
export const FULL_FILE: Readonly<Record<string, unknown>> & {
  readonly rates: object;
  readonly roles: readonly unknown[];
} = {
  $schema: 'https://example.com/schema/f5-roi-config-1.json',
  rates: {
    updated: '2026-12-01',
    source: 'https://example.com/pricing',
    band: { low: 350, high: 1300 },
    roles: {
      bookkeeper: { from: 480, to: 900 },
      'ai-engineer': { from: 599 },
      accountant: { from: 512.5, to: 1300 },
    },
  },
  roles: ['bookkeeper', { role: 'accountant', label: 'Staff accountant' }, { role: 'ai-engineer' }],
  start: { role: 'bookkeeper', state: 'TX', people: 2, months: 24, recruiting: 'agency' },
  button: {
    label: 'Book a call',
    url: 'https://calendly.com/example/intro?month=2026-12',
    booking: 'calendly',
    field: 'a2',
  },
  brand: {
    accent: '#5b2a86',
    accentDark: '#b48be0',
    font: 'Georgia, "Times New Roman", serif',
    name: 'Example Co',
    logo: 'https://example.com/logo.svg',
    title: 'What would this role cost you?',
  },
  terms: { daysToStart: 21, replacementDays: 10 },
  analysis: false,
  links: { base: 'https://example.com/calculator' },
};
