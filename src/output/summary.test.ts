import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../tests/support/exports.ts';
import { summary } from './summary.ts';

describe('the text', () => {
  it('says the answer, the savings, a week of work, what cash is made of, edition and link', () => {
    expect(summary(requestFor(REFERENCE)).text).toBe(
      [
        'Over 12 months, the AI / ML engineer role in California costs $206,522 in cash as a U.S. hire and $32,363 through F5. Counting work lost to delay and mis-hires on both sides, F5 costs $190,733 less.',
        '',
        '- AI / ML engineer: base salary $202,920 a year (typical pay), F5 from $600 a week',
        '- Cash: $174,159 saved with F5',
        '- All in: $190,733 saved with F5',
        '- Skeptical view, each uncertain figure where it leaves F5 the least: F5 costs $39,229 more',
        '- In 8 of 10 runs the cash saving lies between $128,133 and $173,641. 90.7% of the runs save less than the quoted $174,159: the uncertain figures have more room against F5 than for it.',
        '- F5’s cash includes your own team’s time: coordination.',
        '- Cash assumes that nobody fails. With the chance of mis-hires on both sides, the expected cash saving is $170,231.',
        '- A week of work, all in: $4,691 as a U.S. hire, $678 through F5',
        '- U.S. hire, $206,522 in cash: base salary and bonus $171,787, employer payroll taxes $13,856, benefits $11,829, everything else $9,050',
        '- F5, $32,363 in cash: weekly rate $28,636, extra coordination time $3,727',
        '',
        'Edition 2026-11, 2026-11-23',
        'https://example.com/#f5roi=1.2026-11.sCA_p0rai-engineer',
        '',
      ].join('\n'),
    );
  });

  it('says whose figures were changed, what is disputed, and what is left then', () => {
    const { text } = summary(requestFor(REMARKED, { remarks: REMARKS }));
    expect(text).toContain('- Base salary $165,000 a year. Said by the client: =per HR\n');
    expect(text).toContain(
      '- Disputed. U.S. hire: recruiting: $0 instead of $5,475 (We refer each other)\n- Disputed. Months to full output: 1 month instead of 4 months\n- Cash, as accepted in the reply: $',
    );
  });

  it('says as plainly when F5 costs more', () => {
    const { text } = summary(
      requestFor({ state: 'MS', positions: [{ role: 'data-entry', weeklyRate: 2000 }] }),
    );
    expect(text).toMatch(/^- Cash: F5 costs \$[\d,]+ more$/m);
    expect(text).toMatch(/F5 costs \$[\d,]+ more\./);
  });

  it('speaks of a team by its people and roles', () => {
    expect(summary(requestFor(TEAM)).text).toContain('a team of 6 in 3 roles in New York costs');
    expect(summary(requestFor(TEAM)).text).toMatch(
      /^- Data entry, cash: \$[\d,]+ as a U\.S\. hire, \$[\d,]+ through F5: \$[\d,]+ saved with F5$/m,
    );
    const three = { state: 'TX', positions: [{ role: 'bookkeeper', headcount: 3 }] };
    expect(summary(requestFor(three)).text).toContain('3 people in the bookkeeper role in Texas cost $');
  });

  it('names parts that add up to their side, in any scenario', () => {
    let sides = 0;
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { text } = summary(requestFor(choices));
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
        for (const [, total = '', parts = ''] of text.matchAll(
          /^- (?:U\.S\. hire|F5), (\S+) in cash: (.*)$/gm,
        )) {
          const dollars = parts.match(/−?\$[\d,]+/g) ?? [];
          sides += 1;
          expect(dollars.map(amount).reduce((sum, part) => sum + part, 0)).toBe(amount(total));
        }
      }),
      { numRuns: 30 },
    );
    expect(sides).toBeGreaterThan(30);
  });
});

function amount(text: string): number {
  return Number(text.replace('−', '-').replace(/[$,]/g, ''));
}

describe('the HTML', () => {
  it('says the same words as the text', () => {
    const { text, html } = summary(requestFor(REFERENCE));
    for (const line of text.split('\n').filter((one) => one !== ''))
      expect(html).toContain(line.replace(/^- /, ''));
    expect(html).toContain('<a href="https://example.com/#f5roi=1.2026-11.sCA_p0rai-engineer">');
  });

  it('escapes what comes from outside', () => {
    const nasty = '<img src=x onerror="alert(1)">';
    const link = `https://example.com/?a=1&b="${nasty}`;
    const { html } = summary(requestFor(REFERENCE, { editionName: nasty, link }));
    expect(html.match(/<[^>]*>/g)?.map((tag) => tag.split(/[ >]/)[0])).not.toContain('<img');
    expect(html).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;');
    expect(html).toContain('?a=1&#38;b=&#34;');
  });

  it('makes a link of a web address alone', () => {
    const { html } = summary(requestFor(REFERENCE, { link: 'javascript:alert(1)' }));
    expect(html).not.toContain('<a ');
  });
});
