import type { Entry } from './entry'

/** Prevention and demand. */
export const prevention: Entry[] = [
  {
    say: 'early intervention, before it happens, proactive, stop before, upstream, in advance, avoid',
    find: 'primary prevention, secondary prevention, earlier intervention, prevent, preventive',
    why: 'primary and secondary prevention',
  },
  {
    say: 'after the fact, reactive, too late, aftercare',
    find: 'tertiary prevention, reactive',
    why: 'tertiary prevention',
  },
  {
    same: 'buyer, purchaser, client, customer, john, sex buyer, punter, consumer, solicitor of sex',
    why: 'who pays for sex',
  },
  {
    say: 'men who pay, pay for sex, paying for sex, solicit, clients of prostitution, end demand, customers, market',
    find: 'demand, buyer, sexual service',
    why: 'the demand side',
  },
  {
    say: 'unpunished, go free, get away with, off the hook, escape justice, not prosecuted, no consequence, walk free, scot free',
    find: 'impunity, avoid liability',
    why: 'impunity in plain words',
  },
  { same: 'punish, sanction, penal, sentence, punishment', why: 'what follows on a crime' },
  {
    say: 'prison, jail, jail time, imprison, sentence, sentencing, fine, prison term, sanction',
    find: 'penalty, sanction, punishment, punishable, appropriate penalty',
    why: 'kinds of punishment',
  },
  {
    say: 'attitude, stigma, mindset, culture, social norm, stereotype, belief, view',
    find: 'attitude, perception',
    why: 'what people think',
  },
]
