import { contenders } from './contenders'
import type { Speed } from './measure'

/** Megabytes a second that the recogniser owes in Node on one string. */
export const owed = { nothingCited: 1000, cited: 300 }

/** One promise and whether it was kept. */
export interface Verdict {
  kept: boolean
  promise: string
}

const role = (name: string) => contenders.find((contender) => contender.name === name)?.role

const title = ({ text, cites }: Speed) => `${text}, ${cites ? '0.1 % citations' : 'nothing cited'}`

/** Judges the speeds of one run in one engine: ahead of every peer and, where `absolute`, as fast as owed. */
export function judge(engine: string, speeds: readonly Speed[], absolute: boolean): Verdict[] {
  const ours = speeds.filter(({ contender }) => role(contender) === 'ours')
  return ours.flatMap((speed) => {
    const peers = speeds.filter((s) => role(s.contender) === 'peer' && s.text === speed.text && s.cites === speed.cites)
    const fastest = peers.reduce((best, peer) => (peer.perSecond > best.perSecond ? peer : best))
    const least = speed.cites ? owed.cited : owed.nothingCited
    const ahead = {
      kept: speed.perSecond > fastest.perSecond,
      promise: `${engine}, ${title(speed)}: ahead of every peer (${(speed.perSecond / fastest.perSecond).toFixed(1)} x ${fastest.contender})`,
    }
    const fast = {
      kept: speed.perSecond >= least,
      promise: `${engine}, ${title(speed)}: ${Math.round(speed.perSecond)} MB/s, at least ${least} owed`,
    }
    return absolute ? [fast, ahead] : [ahead]
  })
}
