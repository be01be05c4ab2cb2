/**
 * Everyday words for the words of human-rights documents. Plain data: add an entry, say why, run the tests.
 * Words and phrases are parted by commas. Case, plurals, word forms, hyphens, articles and British or American spelling need no entries.
 *
 * - `same`: each stands for each other one.
 * - `say` ... `find`: what people say, and what the documents write. It does not work the other way round.
 */
export type Entry = { same: string; why: string } | { say: string; find: string; why: string }

/** Kept by theme, in the order of a committee's document. */
export const thesaurus: Entry[] = [
  // Procedure, meetings, reporting
  { same: 'Optional Protocol, OPSC, OP-SC, CRC-OPSC', why: 'acronyms of the protocol on the sale of children' },
  {
    say: 'OPAC, child soldier, recruitment, army, military, war',
    find: 'armed conflict',
    why: 'what the other optional protocol is about',
  },
  {
    same: 'OPIC, OP3, OP3-CRC, OP-IC, third optional protocol, communications procedure, individual complaint, individual communication, complaints mechanism',
    why: 'the third optional protocol in its several names',
  },
  {
    say: 'complaint, petition, complain',
    find: 'communications procedure',
    why: 'a communication is the treaty term for a complaint',
  },
  {
    say: 'sign, join, accede, accession, sign on, become party',
    find: 'ratify',
    why: 'a State binds itself by ratifying',
  },
  {
    say: 'deadline, when, date due, overdue, next review, next time, report again',
    find: 'due, periodic report',
    why: 'a report is due on a date',
  },
  {
    say: 'last report, latest report, previous report, last review, latest review, last examined',
    find: 'periodic report, third to fourth periodic report, previous concluding observation',
    why: 'a State’s last report is the one considered here',
  },
  { say: 'deadline', find: 'next periodic report', why: 'the deadline a State has is that of its next report' },
  {
    say: 'session, sitting, hearing, reviewed',
    find: 'meeting',
    why: 'committees consider reports at numbered meetings',
  },
  { say: 'answer, response, reply', find: 'written reply, reply', why: 'replies to the list of issues' },
  { say: 'question, questionnaire', find: 'list of issue', why: 'a committee asks by a list of issues' },
  { say: 'delegate, representatives of the state', find: 'delegation', why: 'who speaks for the State' },
  { say: 'conversation, talk, discussion', find: 'dialogue', why: 'the constructive dialogue' },
  {
    say: 'praise, applaud, commend, good news, progress made, achievement, positive step',
    find: 'positive aspect, welcome, appreciation',
    why: 'praise stands under positive aspects',
  },
  {
    say: 'criticise, criticism, worry, problem, shortcoming, failing, gap',
    find: 'concern, regret',
    why: 'a committee criticises by being concerned',
  },
  {
    say: 'advise, advice, ask, call on, demand that',
    find: 'recommend, urge',
    why: 'a committee asks by recommending',
  },
  {
    say: 'earlier, prior, last time, before, repeat, again',
    find: 'previous concluding observation, reiterate',
    why: 'what was said in earlier observations',
  },
  { same: 'concluding observation, conclusions, observation', why: 'the short ways of naming the document' },
  {
    say: 'follow up, carry out, act on, put into practice, enforce',
    find: 'implement',
    why: 'treaty language for doing it',
  },
  {
    say: 'legislator, lawmaker, parliament, senate, house of representatives, congressman, senator, capitol, politician',
    find: 'Congress, parliament',
    why: 'the legislature by its other names',
  },
  {
    say: 'White House, head of state, administration, government, minister',
    find: 'President, Cabinet, executive department',
    why: 'the executive by its other names',
  },
  {
    say: 'send, forward, pass on, hand over, receive, share with, deliver, get',
    find: 'transmit',
    why: 'observations are transmitted to those who must act',
  },
  {
    say: 'publish, publication, publicise, make public, public access, post online, spread, translate',
    find: 'widely available, disseminate, widely known',
    why: 'dissemination in plain words',
  },
  { same: 'internet, online, web, website, cyber, digital', why: 'one medium, many names' },
  {
    say: 'teenager, teen, teenage, young people, young person, student, kid group',
    find: 'youth, adolescent',
    why: 'young people by their other names',
  },

  // Who
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

  // Data
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

  // Legislation, policy, money
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
    say: 'age of majority, adulthood, grown up, how old, under 18, seventeen, eighteen, until 18, age limit, definition of a child',
    find: '18 year, age of the child, upper age',
    why: 'the age up to which one is a child',
  },
  {
    say: 'age of consent, working age, minimum working age, how old to work',
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

  // Awareness and training
  {
    say: 'publicity, outreach, advert, advertising, information campaign, PSA, poster, billboard, inform, inform the public, sensitise, hashtag, social media, twitter',
    find: 'awareness, campaign, awareness raising, social media campaign',
    why: 'raising awareness in plain words',
  },
  { same: 'awareness, awareness raising, sensitisation, public information', why: 'one activity, several names' },
  { same: 'campaign, initiative, drive', why: 'organised efforts' },
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

  // Prevention and demand
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

  // Sexual exploitation
  { same: 'prostitution, commercial sex, sex work, sex trade, sexual service, sex trafficking', why: 'sex for reward' },
  {
    say: 'prostitute, sex worker, sex industry, brothel, escort, massage parlour, strip club, hooker',
    find: 'prostitution, sexual exploitation, child prostitution, sexual service',
    why: 'sex for reward',
  },
  { same: 'pimp, trafficker, procurer, madam, exploiter, brothel keeper', why: 'who profits from it' },
  {
    same: 'child pornography, child sexual abuse material, CSAM, child abuse image, indecent image, child sexual abuse image, kiddie porn, child porn',
    why: 'today’s names for the treaty’s term',
  },
  {
    say: 'porn, porno, pornographic, pornographer, obscene, obscenity, abuse imagery, abuse image, nude, sexting, self-generated image, computer-generated image, AI-generated',
    find: 'child pornography, pornography',
    why: 'short for the treaty’s term',
  },
  {
    say: 'written, text, audio, sound, drawing, cartoon, story, novel, fiction, literature, anime, manga, deepfake, words only, images, image, photo, photograph, picture, film',
    find: 'visual, non-visual, expressed visually',
    why: 'whether pornography must be an image',
  },
  {
    say: 'sex tourism, travelling sex offender, sex tourist, traveling abroad for sex, sex trip',
    find: 'child sex tourism, travel, traveller',
    why: 'exploitation while travelling',
  },
  {
    say: 'hotel, airline, travel agency, tour operator, airport, tourist, vacation, holiday, resort, flight attendant, cruise, passenger, trip, hospitality',
    find: 'travel agent, tourism industry, tourism, tourism agency, traveller, travel',
    why: 'the travel trade',
  },
  { same: 'ECPAT Code, Code of Conduct, The Code, Code of Ethics', why: 'codes of the travel trade' },
  { say: 'UNWTO, World Tourism Organization', find: 'UNWTO, code of ethic', why: 'acronym and name' },
  {
    say: 'thought she was 18, mistake of age, lied about age, believed, did not know the age, excuse, loophole, escape liability, age mistake',
    find: 'reasonable belief, legal defence, avoid liability, clear and convincing evidence',
    why: 'defences based on the victim’s age',
  },
  {
    say: 'standard of proof, proof, evidence, evidentiary, prove, proving',
    find: 'burden of proof, clear and convincing evidence, evidential burden',
    why: 'the law of evidence',
  },
  {
    say: 'sex offender, sex offender registry, paedophile, pedophile, predator, molester, child abuser, registered',
    find: "Megan's Law, sex offender, perpetrator",
    why: 'who abuses children',
  },
  { same: 'perpetrator, offender, abuser, criminal, wrongdoer, culprit', why: 'who commits a crime' },
  {
    say: 'suspect, suspected criminal, accused, defendant',
    find: 'perpetrator, offender, those responsible',
    why: 'who is said to have committed one',
  },
  {
    say: 'sting, sting operation, undercover, undercover operation, raid',
    find: 'investigation, investigation prosecution and punishment',
    why: 'how buyers and traffickers are caught',
  },
  {
    say: 'Thailand, Cambodia, Philippines, Southeast Asia, Dominican Republic',
    find: 'abroad, child sex tourism, extraterritorial',
    why: 'where the press writes of residents who abuse children abroad',
  },
  {
    say: 'molest, molestation, rape, assault, sexual assault, sexual violence',
    find: 'sexual exploitation, abuse, sexual abuse',
    why: 'sexual violence against children',
  },
  {
    same: 'trafficking, human trafficking, smuggling, modern slavery, slave trade',
    why: 'not the same in law, but said for one another',
  },

  // Child labour
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

  // Adoption and surrogacy
  {
    say: 'adopt, adopting, adopted child, adopting a baby, orphan, orphanage, adoption agency, rehoming, re-homing, adopter',
    find: 'adoption, adopted from, intercountry adoption',
    why: 'adoption in plain words',
  },
  {
    same: 'intercountry adoption, international adoption, overseas adoption, foreign adoption, transnational adoption, adoption abroad',
    why: 'adoption across borders',
  },
  {
    say: 'birth parent, biological mother, birthmother, natural mother, biological parent, bribe, bribery, paying mothers, buying a baby, buy a baby, baby selling, sell a baby, selling babies, baby market, baby broker',
    find: 'birth mother, induce their consent, inducing consent, adoption, payment',
    why: 'consent to adoption bought',
  },
  {
    say: 'broker, agent, middleman, middlemen, go-between, facilitator, arranger',
    find: 'intermediary, intermediaries',
    why: 'who stands between',
  },
  { same: 'intermediary, intermediaries', why: 'a plural' },
  {
    say: 'licensing, licence, license, licensed, certified, certification, approved agency, accredited agency, accredited',
    find: 'accreditation',
    why: 'who may arrange adoptions',
  },
  {
    say: 'profit, fee, fees, gain, commercial, for money, monetary, profiteering, lucrative',
    find: 'financial gain, profit, commercial, economic retribution, payment',
    why: 'money made',
  },
  { say: 'Hague, Hague adoption convention', find: 'Hague Convention', why: 'short name' },
  {
    say: 'surrogate, womb, gestational, gestational carrier, IVF, rent a womb, baby by contract, pregnancy, carry a baby, surrogate mother, surrogacy agreement, surrogacy contract',
    find: 'surrogate motherhood, surrogate, pre-birth, pre-conception',
    why: 'surrogacy in plain words',
  },
  {
    say: 'parenthood, legal parent, who is the mother, filiation, parental status',
    find: 'parentage',
    why: 'who is a parent in law',
  },
  { same: 'contract, agreement, arrangement, deal', why: 'what parties agree' },
  {
    say: 'unborn, before birth, prenatal, conception, conceive',
    find: 'pre-birth, pre-conception',
    why: 'before a child is born',
  },

  // Criminal law
  { same: 'criminalise, prohibit, ban, outlaw, forbid, illegal, unlawful, proscribe', why: 'making a thing a crime' },
  {
    say: 'crime, criminal, criminal offence, felony, misdemeanour, criminal law, penal code, criminal code',
    find: 'offence, crime, criminal or penal law, penal law, criminal',
    why: 'crimes by their other names',
  },
  { same: 'crime, offence', why: 'crimes by their other names' },
  {
    say: 'sell, selling a child, for sale, child selling, sell children',
    find: 'sale of child, sale',
    why: 'the treaty says sale',
  },
  {
    say: 'kidney, liver, heart, lung, cornea, eye, tissue, body part, transplant, transplantation, organ harvesting, organ donation, blood, donor, bone marrow',
    find: 'organ, transfer of organ, sale of organ',
    why: 'organs by kind or use',
  },
  {
    same: 'organ trafficking, trafficking of organ, sale of organ, transfer of organ, organ trade, transplant tourism',
    why: 'one subject, several phrases',
  },
  {
    say: 'try, attempted, tried, inchoate, conspiracy, accomplice, aid and abet, aiding and abetting, help commit, accessory, abettor, taking part',
    find: 'attempt, attempting to commit, complicity, participation',
    why: 'attempt and complicity in plain words',
  },
  { same: 'complicity, participation, conspiracy, aiding', why: 'taking part in a crime' },
  { same: 'proportionate, commensurate, appropriate', why: 'punishment that fits' },
  {
    say: 'severity, severe, seriousness, serious, heinous',
    find: 'gravity, grave, grave nature',
    why: 'gravity in plain words',
  },
  {
    say: 'crimes abroad, committed abroad, overseas, foreign country, nationals abroad, citizen abroad, universal jurisdiction, outside the country, across borders, long arm, in another country',
    find: 'extraterritorial jurisdiction, extraterritorial, abroad, nationality of the offender',
    why: 'jurisdiction over crimes committed abroad',
  },
  { same: 'jurisdiction, competence of courts, prosecute abroad', why: 'who may try a case' },
  { same: 'nationality, citizenship, citizen', why: 'belonging to a State' },
  { same: 'double criminality, dual criminality', why: 'one rule, two names' },
  {
    say: 'hand over, surrender, send back for trial, rendition, fugitive, hand over suspects, extradited, wanted person, send abroad, sending suspects abroad, stand trial abroad',
    find: 'extradition',
    why: 'extradition in plain words',
  },
  { same: 'treaty, agreement, convention, accord, pact', why: 'agreements between States' },
  { say: 'reciprocal, two countries, between two states', find: 'bilateral', why: 'between two' },

  // Child victims
  {
    say: 'arrest, juvenile hall, juvenile detention, detention centre, handcuff, lock up, locked up, in custody, charged, incarcerate, jailed, treated as criminals, put in jail, behind bars, convict, arrested for prostitution',
    find: 'arrest, detain, arrested detained, arrest and detention, prosecuted for prostitution',
    why: 'children treated as criminals',
  },
  {
    same: 'safe harbour, safe harbour law, non-punishment, immunity for victims, immunity, shield law',
    why: 'laws that protect child victims from arrest',
  },
  {
    say: 'decriminalise, not criminals, legal immunity, non punishment, no arrest, legalise, vacatur, vacate conviction, expunge, expungement',
    find: 'decriminalise, safe harbour, safe-harbour law',
    why: 'not prosecuting victims',
  },
  {
    say: 'gang, shoplifting, drug, drug dealing, theft, forced begging, begging, county lines, drug mule, forced crime, forced criminality, commit crimes',
    find: 'other form of criminal activity, criminal activity, criminal act',
    why: 'children made to commit crimes',
  },
  {
    same: 'lawyer, attorney, counsel, legal counsel, legal representation, legal representative, solicitor, barrister, advocate, legal aid, legal assistance, legal counselling, guardian ad litem',
    why: 'who speaks for one before a court',
  },
  {
    say: 'damages, reparation, redress, remedy, payout, sue, civil claim, settlement, payment to victims, award',
    find: 'compensation, restitution',
    why: 'making good the harm',
  },
  { same: 'compensation, restitution, reparation, redress', why: 'making good the harm' },
  {
    say: 'therapy, counselling, counseling, therapist, mental health, trauma, psychologist, psychiatric, treatment, healing, medical care, health care, heal, recover',
    find: 'psychological recovery, physical and psychological recovery, rehabilitation, recovery',
    why: 'recovery and rehabilitation',
  },
  { same: 'rehabilitation, recovery, reintegration', why: 'the way back' },
  {
    say: 'assistance, support, help, helpline, hotline, aid, victim support, care for victims, victim services',
    find: 'service, assist, support, specialised service',
    why: 'help for victims',
  },
  {
    say: 'go home, sent home, reunite, reunification, back to their family, dangerous home, abusive home',
    find: 'family reunification, unsafe home, family setting',
    why: 'where victims are placed',
  },
  {
    say: 'tailored, dedicated, child specific, specialized, expert',
    find: 'specialise, specialised service, special need',
    why: 'made for children',
  },

  // Migration
  {
    same: 'unaccompanied, unaccompanied minor, alone, separated child, UAC, lone child, unaccompanied alien child',
    why: 'children who travel without parents',
  },
  {
    same: 'migrant, immigrant, immigration, foreign child, alien, undocumented',
    why: 'people who came from elsewhere',
  },
  { same: 'refugee, asylum seeker, asylum, displaced', why: 'people who seek protection' },
  {
    same: 'deportation, removal, expulsion, deport, repatriation, pushback, refoulement, removed from the country, send back',
    why: 'being sent out of a country',
  },
  {
    say: 'turn away, turned back, sent back, returned to Mexico, send back, Mexican, Mexico',
    find: 'returned many child, returned, Mexico, deport',
    why: 'children returned at the border',
  },
  {
    say: 'Honduras, Guatemala, El Salvador, Salvadoran, Northern Triangle, CAM, Latin America',
    find: 'Central American, Central American Minors Program',
    why: 'countries of Central America',
  },
  {
    say: 'vetting, vet, screen, criminal record check, background check, screening of sponsors, check who',
    find: 'background check, screening, sponsor',
    why: 'checking those who take charge of children',
  },
  {
    say: 'ORR, Office of Refugee Resettlement, guardian, foster parent, host family, custodian, relative who takes, released to',
    find: 'sponsor, custody or care, custody',
    why: 'those who take charge of migrant children',
  },
  {
    say: 'visa, green card, residence permit, papers, legal status, documented, undocumented, lawful, T visa, U visa',
    find: 'immigration status, lawful status',
    why: 'the right to stay',
  },

  // Proceedings
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

  // International cooperation
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

  // Acts named in documents
  { same: 'JVTA, Justice for Victims of Trafficking Act', why: 'acronym and name' },
  { say: 'PSTSFA', find: 'Preventing Sex Trafficking and Strengthening Families Act', why: 'acronym' },
  { say: 'OTIP', find: 'Office on Trafficking in Persons', why: 'acronym' },
  { say: 'ACF', find: 'Administration for Children and Families', why: 'acronym' },
  { say: 'URM, URM program', find: 'Unaccompanied Refugee Minors Program', why: 'acronym' },
  { say: 'IML', find: "International Megan's Law", why: 'acronym' },
  {
    same: 'TVPRA, Trafficking Victims Protection Reauthorization Act, TVPA, Trafficking Victims Protection Act',
    why: 'the act of 2000 and its reauthorizations',
  },
  {
    say: 'organ act, STOP Organ Trafficking, SOTOT, predatory organ trafficking',
    find: 'Strategy to Oppose Predatory Organ Trafficking Act',
    why: 'short names',
  },
  {
    say: 'UAA, universal accreditation act',
    find: 'Intercountry Adoption Universal Accreditation Act',
    why: 'acronym and name',
  },
  {
    say: 'airport operation, Blue Lightning, airline training',
    find: 'Blue Lightening Initiative',
    why: 'the usual spelling; the document prints another',
  },

  // French and Spanish terms of the protocol, for readers of English documents. Words that English spells nearly so need no entries.
  { say: 'vente d’enfants, venta de niños', find: 'sale of child', why: 'the protocol’s first subject' },
  { say: 'enfant, niño, niña, niñez, mineur', find: 'child', why: 'whom the protocol protects' },
  {
    say: 'traite, traite des êtres humains, traite des enfants, trata, trata de personas, trata de niños',
    find: 'trafficking, human trafficking',
    why: 'trafficking in persons',
  },
  {
    say: 'exploitation sexuelle, explotación sexual',
    find: 'sexual exploitation',
    why: 'the purpose most documents speak of',
  },
  {
    say: 'pédopornographie, pornographie mettant en scène des enfants, pornografía, pornografía infantil',
    find: 'child pornography',
    why: 'the protocol’s third subject',
  },
  { say: 'tourisme sexuel, turismo sexual', find: 'child sex tourism', why: 'exploitation while travelling' },
  { say: 'proxénète, proxeneta', find: 'pimp, trafficker', why: 'who profits from prostitution' },
  { say: 'acheteur, comprador', find: 'buyer, demand', why: 'the demand side' },
  { say: 'impunité, impunidad', find: 'impunity', why: 'offenders who are not prosecuted' },
  {
    say: 'travail, travail des enfants, travail forcé, trabajo, trabajo infantil, trabajo forzoso',
    find: 'labour, child labour, forced labour',
    why: 'child and forced labour',
  },
  { say: 'charge de la preuve, carga de la prueba', find: 'burden of proof', why: 'who must prove' },
  {
    say: 'gestation pour autrui, GPA, mère porteuse, maternité de substitution, gestación subrogada, gestación por sustitución, maternidad subrogada, vientre de alquiler',
    find: 'surrogate motherhood, surrogacy',
    why: 'surrogacy in its several names',
  },
  {
    say: 'don d’organes, vente d’organes, trafic d’organes, órgano, venta de órganos, tráfico de órganos',
    find: 'organ, sale of organ',
    why: 'organs sold for profit',
  },
  { say: 'double incrimination, doble incriminación', find: 'double criminality', why: 'one rule of extradition' },
  { say: 'victime, víctima', find: 'victim', why: 'whom the protocol protects' },
  { say: 'indemnisation, indemnización, dédommagement', find: 'compensation', why: 'making good the harm' },
  {
    say: 'avocat, abogado, aide juridictionnelle, asistencia jurídica, asistencia letrada',
    find: 'lawyer, legal representation, legal representative',
    why: 'who speaks for one before a court',
  },
  { say: 'juge, juez, magistrado, tribunal', find: 'judiciary', why: 'who judges' },
  { say: 'foyer, centre d’accueil, hébergement, albergue', find: 'shelter', why: 'where victims are placed' },
  {
    say: 'mineur non accompagné, enfant non accompagné, niño no acompañado, menor no acompañado',
    find: 'unaccompanied child, unaccompanied',
    why: 'children who travel without parents',
  },
  {
    say: 'réfugié, refugiado, demandeur d’asile, solicitante de asilo, asile, asilo',
    find: 'refugee, asylum',
    why: 'people who seek protection',
  },
  { say: 'frontière, frontera', find: 'border', why: 'where children arrive' },
  { say: 'formation, capacitación', find: 'training', why: 'training of those who deal with children' },
  { say: 'sensibilisation, sensibilización', find: 'awareness raising', why: 'making the protocol known' },
  {
    say: 'données, collecte de données, datos, recopilación de datos, estadística',
    find: 'data, data collection',
    why: 'what is counted',
  },
  { say: 'loi, législation, ley, legislación', find: 'legislation, law', why: 'written law' },
  { say: 'presupuesto, recursos', find: 'budget, resource', why: 'public money' },
  { say: 'école, escuela, éducation, educación', find: 'school, education', why: 'where children learn' },
  { say: 'pauvreté, pobreza', find: 'poverty', why: 'one of the root causes' },
  {
    say: 'sans-abri, sin hogar, enfants des rues, niños de la calle',
    find: 'homeless, street situation',
    why: 'children without a home',
  },
  { say: 'autochtone, indígena', find: 'native American, tribal', why: 'indigenous peoples in United States usage' },
  { say: 'ratifier, ratificar', find: 'ratify', why: 'how a State binds itself' },
  {
    say: 'prochain rapport, rapport périodique, próximo informe, informe periódico',
    find: 'periodic report',
    why: 'what a State submits',
  },
]
