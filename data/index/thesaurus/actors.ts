import type { Entry } from './entry'

/** Who. */
export const actors: Entry[] = [
  { same: 'child, minor, kid, juvenile, underage, underaged', why: 'everyone under 18' },
  { say: 'baby, infant, newborn, toddler, son, daughter, schoolchild', find: 'child', why: 'children by age or kin' },
  { say: 'girl, female', find: 'girl, female, adolescent girl', why: 'one meaning' },
  { say: 'male, young men', find: 'boy', why: 'one meaning' },
  { say: 'survivor, abused, harmed, injured party, sufferer', find: 'victim', why: 'the documents say victim' },
  {
    say: 'NGO, nonprofit, non profit, charity, charities, voluntary organisation, advocacy group',
    find: 'non-governmental organisation, NGO, civil society',
    why: 'civil society by its other names',
  },
  { same: 'non-governmental organisation, NGO, nongovernmental organisation', why: 'acronym and name' },
  { say: 'nonprofit, charity, community group', find: 'civil society organisation', why: 'organised civil society' },
  {
    say: 'university, college, scholar, researcher, academia, academic, think tank',
    find: 'academic centre, research, study',
    why: 'who does research',
  },
  { say: 'press, journalist, newspaper, television, tv', find: 'media', why: 'the media by its parts' },
  {
    say: 'police, policing, cop, officer, sheriff, FBI, detective, investigator',
    find: 'law-enforcement',
    why: 'who enforces the law',
  },
  { same: 'police, law-enforcement, law enforcement officer', why: 'who enforces the law' },
  {
    say: 'court, magistrate, bench, tribunal, courtroom, trial',
    find: 'judiciary, judicial process, court, proceeding',
    why: 'where cases are heard',
  },
  {
    say: 'district attorney, prosecuting attorney, attorney general, DOJ',
    find: 'prosecutor, Department of Justice, Attorney General',
    why: 'who prosecutes',
  },
  { say: 'DOJ, justice department', find: 'Department of Justice', why: 'acronym and name' },
  {
    say: 'DHS, homeland security department',
    find: 'Department of Homeland Security, Homeland Security',
    why: 'acronym and name',
  },
  { say: 'HHS, health department', find: 'Department of Health, health and human service', why: 'acronym and name' },
  {
    say: 'ICE, HSI, customs enforcement',
    find: 'ICE, customs and border protection, Homeland Security',
    why: 'immigration and customs agencies',
  },
  {
    say: 'CBP, border patrol, border guard, border agent, border police, border officer, frontier',
    find: 'customs and border protection, border',
    why: 'acronym and everyday names',
  },
  {
    say: 'labor department, labour department, DOL, labour inspectorate, labour ministry',
    find: 'Department of Labour',
    why: 'acronym and everyday names',
  },
  {
    say: 'WHD, wage inspector, labour inspector, labour inspection, factory inspector',
    find: 'Wage and Hour Division, inspection',
    why: 'who inspects work places',
  },
  { say: 'education department, ministry of education', find: 'Department of Education', why: 'everyday names' },
  {
    say: 'czar, tsar, focal point, lead agency, in charge, lead official, responsible official',
    find: 'National Coordinator, coordinate',
    why: 'who coordinates',
  },
  {
    say: 'work together, cooperate, joined up, inter-agency, interagency, liaison, fragmented, join forces',
    find: 'coordinate, coordination mechanism, cooperation',
    why: 'coordination in plain words',
  },
  { say: 'power, mandate, clout, teeth, competence', find: 'authority, mandate', why: 'authority in plain words' },
  {
    say: 'social services, caseworker, child welfare, welfare worker, child protection worker',
    find: 'social worker, case manager',
    why: 'who works with families',
  },
  {
    say: 'foster, foster care, foster child, child welfare system, care system, state care, group home, institution, juvenile justice system, child in care, kid in care, looked after child, residential care, aging out, crossover youth',
    find: 'in-system, placement, Strengthening Families',
    why: 'children in the care or justice system',
  },
  {
    say: 'Indian, American Indian, first nation, tribe, indigenous, aboriginal, Alaska Native, Native American, reservation',
    find: 'native American, tribal',
    why: 'indigenous peoples in United States usage',
  },
  {
    say: 'Navajo, Cherokee, Sioux, Lakota, Apache, Ojibwe, Inuit, Native Hawaiian, tribal land',
    find: 'native American, tribal',
    why: 'peoples by their own names',
  },
  {
    same: 'LGBT, LGBTI, LGBTQ, lesbian, gay, bisexual, transgender, queer, homosexual',
    why: 'acronym and the words it stands for',
  },
  {
    say: 'gender identity, sexual orientation, same sex, trans',
    find: 'LGBT, lesbian, transgender',
    why: 'what the acronym is about',
  },
  {
    same: 'runaway, run away, throwaway, thrown out, abandoned, missing child',
    why: 'children who left or were put out',
  },
  {
    same: 'homeless, street child, street situation, street children, rough sleeper, unhoused',
    why: 'children without a home',
  },
  {
    say: 'shelter, housing, refuge, safe house, hostel, halfway house, place to stay, accommodation, bed, where to live',
    find: 'shelter, placement, homeless',
    why: 'a place for those without one',
  },
  {
    say: 'poor, deprived, low income, economic hardship, disadvantaged',
    find: 'poverty, marginalisation, socioeconomic',
    why: 'poverty in plain words',
  },
  {
    say: 'at risk, high risk, most at risk, vulnerable group, groups of children, vulnerable, vulnerability, marginalised, minority',
    find: 'vulnerable situation, at risk, particularly at risk',
    why: 'children in vulnerable situations',
  },
  { say: 'disabled, handicapped, handicap, special needs', find: 'disability', why: 'today’s word' },
  {
    say: 'ethnicity, race, racial, ethnic, gender, age group, breakdown, broken down, break down',
    find: 'disaggregate, ethnic origin, sex',
    why: 'what data are disaggregated by',
  },
]
