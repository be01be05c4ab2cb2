import type { Entry } from './entry'

/** Child labour. */
export const childLabour: Entry[] = [
  { same: 'labour, work, employment, job', why: 'work' },
  {
    say: 'forced labour, slavery, slave, bonded, debt bondage, enslaved, bondage, indentured, peonage, serfdom',
    find: 'servitude, forced labour, forced and child labour, economic exploitation',
    why: 'forms of slavery',
  },
  {
    say: 'child labour, working children, child worker, labour exploitation, sweatshop, exploited at work',
    find: 'child labour, economic exploitation, labour exploitation',
    why: 'exploiting children’s work',
  },
  {
    say: 'farm, farmer, farming, farmworker, farmhand, field hand, picker, picking, ranch, plantation, field, harvest, crop, tobacco, rural, agribusiness, orchard, fruit picking',
    find: 'agriculture, agricultural sector',
    why: 'agriculture in plain words',
  },
  {
    say: 'overtime, long hours, working time, work hours, shift, pesticide, dangerous work, hazard, unsafe work, dangerous, injury, tractor',
    find: 'working hour, hazardous condition, working condition, hazardous',
    why: 'conditions of work',
  },
  {
    say: 'pay, wages, salary, minimum wage, earn, underpaid',
    find: 'wage, remuneration, payment',
    why: 'what one is paid',
  },
  {
    say: 'factory, company, companies, corporation, corporate, firm, supply chain, multinational, employer, private sector, restaurant, domestic work, nanny, maid, babysitting, business, slaughterhouse, meatpacking, garment, construction, fast food',
    find: 'business, industry, manufacturing industry, service sector, childcare, enterprise, hire child',
    why: 'who employs children',
  },
  { same: 'company, business, enterprise, corporation, firm, industry', why: 'economic undertakings' },
  { same: 'ILO, International Labour Organization', why: 'acronym and name' },
  {
    say: 'ILO 138, C138, minimum age convention, ILO minimum age, convention 138',
    find: 'convention no 138, minimum age, International Labour Organization',
    why: 'the convention by its number',
  },
  {
    say: 'smuggling debt, pay off debt, travel debt, debt, owe, coyote, smuggler',
    find: 'cost of their journey, pay off',
    why: 'debts for the journey',
  },
  {
    say: 'threat, coerce, violence, deception, deceive, trick, lie, compel, duress',
    find: 'force fraud, coercion, coerced',
    why: 'force, fraud or coercion',
  },
]
