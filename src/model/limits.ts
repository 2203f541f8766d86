/** Items that the model leaves out or handles, with the reason; shown on screen and on the methodology page. */
export interface Limit {
  readonly what: string;
  readonly why: string;
}

export const EXCLUDED: readonly Limit[] = [
  {
    what: 'Equity and sign-on bonuses',
    why: 'Value varies by company. Enter cash that comes with the job as a bonus.',
  },
  {
    what: 'Employee-side taxes',
    why: 'They are withheld from pay: the employer’s cost is the base salary before them.',
  },
  {
    what: 'Experience-rated unemployment tax',
    why: 'Every employer has its own rate; the state’s new-employer rate is used. Type yours under Assumptions.',
  },
  {
    what: 'Higher wage bases in later years',
    why: 'Social Security and many states raise the pay on which a tax stops nearly every year. This edition’s hold for the whole time, so taxes after the first year can come out a little low.',
  },
  {
    what: 'Rules by company size',
    why: 'Some payroll taxes start at a number of employees, such as 50 in Washington for paid leave. Where this edition asks for a company size, under Assumptions, that decides, not the people planned here; some states count only their own employees.',
  },
  {
    what: 'Local payroll taxes',
    why: 'A few cities and districts levy them, and the calculator asks for the state alone.',
  },
  {
    what: 'Exchange rates',
    why: 'F5 bills in U.S. dollars; how its rate may grow is the assumption “Growth of the weekly rate”.',
  },
  {
    what: 'Intellectual property and compliance reviews',
    why: 'Contracts, security reviews and audits of working abroad cost what a company makes of them; no published figure fits all.',
  },
  {
    what: 'Time-zone friction',
    why: 'Only the extra coordination hours are counted, as judgment; slower answers across time zones are not priced.',
  },
  {
    what: 'Income tax',
    why: 'All amounts are before income tax; what they save in it depends on the company.',
  },
  {
    what: 'State sales tax on services',
    why: 'Some states tax some services that a company buys, such as Texas on data processing. Whether F5’s work is one of them is a question for your accountant.',
  },
  {
    what: 'Disability cover that the employer buys',
    why: 'New York and Hawaii require one. Employees pay a part; no published rate for the employer’s part was found.',
  },
  {
    what: 'Accrued leave paid out',
    why: 'Several states require it when somebody leaves. The days were not taken, so they were worked.',
  },
  {
    what: 'Waiting periods of benefits',
    why: 'Benefits are counted from the first day, although some plans begin after a few months.',
  },
  {
    what: 'Part-time roles',
    why: 'Everybody is full time, on both sides. Half a salary and half a rate do not make a half-time role: health cover, equipment and recruiting stay whole.',
  },
  {
    what: 'F5’s term, notice, hours and holidays',
    why: 'F5 does not publish them. Ask before you compare weeks.',
  },
  {
    what: 'A second mis-hire in the same role',
    why: 'A replacement is taken to work out: at most one mis-hire for each person planned, on both sides.',
  },
];

/** Costs that could be counted twice, but are not. */
export const GUARDS: readonly Limit[] = [
  {
    what: 'Paid leave',
    why: 'It is inside the base salary, so it is not added again as a benefit.',
  },
  {
    what: 'The salary of an empty seat',
    why: 'Nobody is paid while a seat is empty: the work that is lost is counted, and the pay that is saved is taken off. A mis-hire line can therefore be negative.',
  },
  {
    what: 'One mis-hire for each person',
    why: 'Its cash and its lost work are each the difference between the two courses of events, weighted by its probability: nothing that would be paid anyway is included.',
  },
  {
    what: 'Recruiting',
    why: 'In-house cost or agency fee, never both.',
  },
];
