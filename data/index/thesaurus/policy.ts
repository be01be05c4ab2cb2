import type { Entry } from './entry'

/** Legislation, policy, money. */
export const policy: Entry[] = [
  { same: 'legislation, law, statute, act, legal provision', why: 'written law' },
  {
    say: 'statutes, legal framework, code, legal reform, bill, reform, rule, regulation',
    find: 'legislation, law, amend',
    why: 'written law and its change',
  },
  {
    say: 'change the law, law reform, rewrite, modify, update, new law',
    find: 'amend, review legislation, revise, legislation',
    why: 'law reform',
  },
  {
    say: 'uniform, consistent, consistency, inconsistent, align, differ, patchwork, vary, discrepancy, different from state to state, same in all states, same in every state, differ between states',
    find: 'harmonise, harmonisation, consistency',
    why: 'harmonising laws',
  },
  {
    say: 'age of majority, adulthood, grown up, under 18, seventeen, eighteen, until 18, age limit, definition of a child',
    find: '18 year, age of the child, upper age',
    why: 'the age up to which one is a child',
  },
  {
    say: 'age of consent, working age, minimum working age, how old',
    find: 'minimum age, age of the child, upper age, consent',
    why: 'ages fixed by law',
  },
  {
    say: 'plan, roadmap, blueprint, national plan, action plan, programme of action',
    find: 'strategy, plan of action, national plan, strategic action plan',
    why: 'policy documents by their other names',
  },
  { same: 'strategy, policy, plan of action', why: 'policy documents by their other names' },
  {
    say: 'holistic, overall, all-encompassing, broad, full, whole',
    find: 'comprehensive, all area',
    why: 'comprehensive in plain words',
  },
  { same: 'budget, spending, expenditure, appropriation, public finance', why: 'public money' },
  {
    say: 'money, funding, funds, cash, finance, financing, cost, dollar, invest, investment, allocate',
    find: 'budget, resource, financial resource, budget allocation, funding',
    why: 'public money',
  },
  {
    say: 'underfunded, under-resourced, lack of money, understaffed, short of staff, shortage, cutback, not enough money, starved',
    find: 'under-resourced, underfunding, underfund, resource, insufficient',
    why: 'too little money or staff',
  },
  {
    say: 'staff, personnel, manpower, employees, workforce',
    find: 'human resource, human technical and financial resource',
    why: 'human resources',
  },
  {
    say: 'accountability, accountable, openness, fairness, fair, traceable, earmark, earmarked, ring-fenced',
    find: 'transparency, equity, identifiable, dedicated budget',
    why: 'how public money is to be spent',
  },
  {
    say: 'general comment, GC 19, GC19, public budgeting',
    find: 'general comment 19, general comment, budget',
    why: 'the comment on public budgeting',
  },
  {
    say: 'pass, passed, new laws, enact, legislate, signed into law, came into force',
    find: 'enactment, enacted, adopted',
    why: 'how laws come about',
  },
  {
    say: 'date, adoption date, when adopted',
    find: 'meeting held, adopted on, held on',
    why: 'dates stand in the introduction',
  },
]
