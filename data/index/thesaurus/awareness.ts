import type { Entry } from './entry'

/** Awareness and training. */
export const awareness: Entry[] = [
  {
    say: 'publicity, outreach, advert, advertising, information campaign, PSA, public service announcement, poster, billboard, inform, inform the public, sensitise, hashtag, social media, twitter',
    find: 'awareness, campaign, awareness raising, social media campaign',
    why: 'raising awareness in plain words',
  },
  { same: 'awareness, awareness raising, sensitisation, public information', why: 'one activity, several names' },
  { same: 'campaign, initiative, drive', why: 'organised efforts' },
  {
    say: 'child-friendly version, easy-to-read version, plain language, leaflet for children, booklet for children',
    find: 'appropriate material, widely known',
    why: 'texts made for children',
  },
  {
    say: 'curriculum, syllabus, textbook, classroom, lesson, teach, school subject, school programme, pupil, student',
    find: 'school curriculum, curricula, school, education',
    why: 'what is taught at school',
  },
  { same: 'curriculum, curricula, curriculums', why: 'a Latin plural' },
  { same: 'school, education, teaching', why: 'where children learn' },
  {
    say: 'course, instruct, workshop, seminar, capacity building, skill, professional development, instruction, educate officers, teach police',
    find: 'train, training, build capacity, capacity',
    why: 'training in plain words',
  },
  {
    say: 'family, families, mum, dad, mother, father, guardian, caregiver, carer',
    find: 'parent, family',
    why: 'who brings up children',
  },
  { say: 'neighbourhood, local people, society', find: 'community, civil society', why: 'the community' },
]
