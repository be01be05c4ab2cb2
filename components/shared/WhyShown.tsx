import type { RankedFinding } from '../../data/api'
import { whyWords } from '../words'

/** Why a finding is shown. A heading that is quoted stays in the language of its document, for voices to read. */
export function WhyShown({ of }: { of: Pick<RankedFinding, 'why' | 'finding'> }) {
  const words = whyWords(of)
  const quoted = 'heading' in of.why ? of.why.heading : ''
  const at = quoted === '' ? -1 : words.indexOf(quoted)
  if (at === -1) return words
  return (
    <>
      {words.slice(0, at)}
      <bdi lang={of.finding.document.language}>{quoted}</bdi>
      {words.slice(at + quoted.length)}
    </>
  )
}
