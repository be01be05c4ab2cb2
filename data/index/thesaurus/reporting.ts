import type { Entry } from './entry'

/** Procedure, meetings, reporting. */
export const reporting: Entry[] = [
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
]
