import type { Entry } from './entry'

/** International cooperation. */
export const cooperation: Entry[] = [
  {
    say: 'neighbour, neighbor, Canada, adjacent, nearby, regional, border country',
    find: 'neighbouring country, regional',
    why: 'neighbouring States',
  },
  {
    say: 'work with other countries, cross-border, crossborder, transnational, other governments, abroad cooperation, Interpol, joint operation, foreign police',
    find: 'international cooperation, multilateral, regional and bilateral arrangement, bilateral',
    why: 'States working together',
  },
  { same: 'cooperation, collaboration, partnership, working together', why: 'working together' },
  { same: 'investigation, inquiry, detection, probe', why: 'finding out about crimes' },
]
