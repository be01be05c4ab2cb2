import type { Entry } from './entry'

/** Proceedings. */
export const proceedings: Entry[] = [
  {
    say: 'testify, testimony, take the stand, give evidence, statement in court, cross-examine, cross-examination, deposition, face the accused, confront, facing their abuser',
    find: 'testify, open court, witness, testimony, victim witness',
    why: 'giving evidence',
  },
  {
    same: 'video, videotape, CCTV, camera, video link, video recording, video conference, recorded interview, remote testimony, screen',
    why: 'testimony without facing the accused',
  },
  {
    say: 'retraumatise, retraumatize, retraumatization, secondary victimisation, trauma of trial, second trauma, traumatised again, revictimise, revictimize, revictimisation',
    find: 're-victimisation, avoid re-victimisation',
    why: 'harm done by the proceedings',
  },
  {
    say: 'child friendly, child-friendly, child centred, friendly justice',
    find: 'child sensitive, child sensitive justice',
    why: 'procedures fit for children',
  },
  { same: 'best interest, welfare of the child, wellbeing, child first', why: 'article 3 of the Convention' },
  { same: 'judge, judiciary, magistrate, court official', why: 'who judges' },
]
