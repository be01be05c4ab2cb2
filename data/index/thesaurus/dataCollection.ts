import type { Entry } from './entry'

/** Data. */
export const dataCollection: Entry[] = [
  { same: 'data, statistics, statistic, figure, number', why: 'what is counted' },
  {
    say: 'statistics, stats, how many, count, counting, census, tally, metric, numbers',
    find: 'data, data collection, indicator',
    why: 'what is counted',
  },
  {
    say: 'database, register, registry, records, information system',
    find: 'database, data system, record',
    why: 'where data are kept',
  },
  {
    say: 'cybercrime, internet crime, online crime, online abuse, grooming, sextortion, livestream, live streaming, dark web, chat room, app, platform',
    find: 'crime committed on the internet, child pornography, internet',
    why: 'crimes against children online',
  },
  {
    say: 'survey, investigate causes, why it happens, cause, causes, underlying, driver',
    find: 'root cause, research, study',
    why: 'research into causes',
  },
  {
    say: 'terminology, meaning, meanings, wording, what counts as, term',
    find: 'definition, define',
    why: 'definitions in plain words',
  },
  {
    say: 'conflate, confuse, confusion, mix up, lumped, misunderstanding, blur',
    find: 'misconception, clarify, similar to but not identical',
    why: 'trafficking and sale taken for one thing',
  },
  {
    say: 'Puerto Rico, Guam, Samoa, American Samoa, US Virgin Islands, Virgin Islands, Mariana, Hawaii, island, overseas territory, colony, US territory, territories, dependency',
    find: 'insular area, dependent area, territory, territorial',
    why: 'lands outside the mainland over which a State is sovereign',
  },
  {
    say: 'monitor, oversight, watchdog, supervise, watch, audit, check on, follow, track',
    find: 'monitor, evaluate, evaluation, monitoring',
    why: 'watching over what is done',
  },
  {
    say: 'assess, measure, review, outcome, results, works',
    find: 'evaluate, assess, impact, effectiveness, impact assessment',
    why: 'finding out what works',
  },
]
