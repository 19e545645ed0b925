import type { CalendarDate, Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import { addFlow, changeFlow } from '../flows/flows.service.ts'
import { insertInterview } from '../interviews/interviews.queries.ts'
import { answerQuestion } from '../interviews/interviews.service.ts'
import { insertParticipant } from '../interviews/participants.queries.ts'
import { findQuestions } from '../interviews/questions.queries.ts'
import { addStarter } from '../interviews/starter.service.ts'
import { addCollectiveNeed, addNeed, changeCollectiveNeed } from '../needs/needs.service.ts'
import { findThemes } from '../vocabulary/vocabulary.queries.ts'
import { starterThemes } from '../vocabulary/starter.service.ts'
import { on, type CompanyLookup } from './companyLookup.ts'
import { example } from './examples.ts'
import { flows } from './flowExamples.ts'
import type { DemonstrationIds } from './keyedIds.ts'
import { collectiveNeeds } from './lotecNeeds.ts'
import { eventDay, interviewDays } from './moreCompanies.ts'
import { eventStatements, offers, statements, type ThemeKey } from './needStatements.ts'

/** What needs, flows and synergies refer to. */
export interface Heard {
  theme: (key: ThemeKey) => Id
  /** By its number in the published list; null for 0. */
  collectiveNeed: (number: number) => Id | null
}

const intensities = ['medium', 'high', 'low'] as const
const recurrences = {
  services: 'permanent',
  equipment: 'occasional',
  materials: 'regular',
  people: 'regular',
  fluids: 'permanent',
} as const

/** The themes, terms and questions that a démarche starts with are those of LOT'EC. */
function writeThemes(writing: Writing): (key: ThemeKey) => Id {
  addStarter(writing, 'fr')
  const themes = findThemes(writing.db)
  return (key) => {
    const theme = themes[starterThemes.indexOf(key)]
    if (theme === undefined) throw new Error(`No theme ${key}`)
    return theme.id
  }
}

/** « mobilité (bornes, bus…) »: what stands in brackets describes the need. */
function writeCollectiveNeeds(writing: Writing): Id[] {
  return collectiveNeeds.map((text) => {
    const [, name = text, description = ''] = /^(.*?)(?: \((.*)\))?$/.exec(text) ?? []
    const sentence = (words: string) => frenchTypography(words.charAt(0).toUpperCase() + words.slice(1))
    const { id } = addCollectiveNeed(writing, { name: sentence(name), needIds: [] })
    changeCollectiveNeed(writing.db, { id, description: sentence(description) })
    return id
  })
}

interface Interview {
  id: Id
  company: string
  date: CalendarDate
}

/** The consultancy leads the first ones, then both together, then the officer alone: an example of the transfer. */
const leaders = (rank: number): ('consultant' | 'officer')[] => {
  if (rank < 8) return ['consultant']
  return rank < 16 ? ['consultant', 'officer'] : ['officer']
}

function writeHeld(writing: Writing, ids: DemonstrationIds, companies: CompanyLookup): Interview[] {
  const { db, newId } = writing
  return companies.by('interview').flatMap((company, rank) => {
    const date = interviewDays[rank]
    if (date === undefined) return []
    const id = newId()
    insertInterview(db, {
      id,
      organisationId: companies.id(company),
      date,
      status: 'held',
      notes: example('Bon accueil ; souhaite être tenue au courant de la suite.'),
      reportSentOn: date,
      reportApprovedOn: date,
    })
    for (const leader of leaders(rank))
      insertParticipant(db, { id: newId(), interviewId: id, contactId: ids.contact(leader), part: 'interviewer' })
    insertParticipant(db, { id: newId(), interviewId: id, contactId: companies.contact(company), part: 'met' })
    return [{ id, company, date }]
  })
}

interface Said {
  company: string
  theme: ThemeKey
  collective: number
  /** Marked as an example. */
  text: string
  rank: number
}

/** Each statement by the companies that made it: in turn, where only their number is told. */
function saidInInterviews(companies: readonly string[]): Said[] {
  let turn = 0
  return statements.flatMap(({ by, text, ...statement }, rank) => {
    const speakers =
      typeof by === 'number' ? Array.from({ length: by }, () => companies[turn++ % companies.length] ?? '') : by
    return speakers.map((company) => ({ ...statement, company, text: frenchTypography(example(text)), rank }))
  })
}

interface NeedWriting {
  writing: Writing
  companies: CompanyLookup
  heard: Heard
}

/** Notes the answers of an interview and takes each need from them, with the words it was heard in. */
function writeAnswers({ writing, companies, heard }: NeedWriting, interview: Interview, said: readonly Said[]): void {
  const questions = findQuestions(writing.db)
  for (const [theme, answers] of Map.groupBy(said, (line) => line.theme)) {
    const question = questions.find(({ themeId }) => themeId === heard.theme(theme))
    if (question === undefined) continue
    const text = answers.map((line) => line.text).join('\n')
    answerQuestion(writing, { interviewId: interview.id, questionId: question.id, text })
    for (const line of answers) {
      addNeed(writing, {
        organisationId: companies.id(interview.company),
        text: line.text,
        quotation: line.text,
        interviewId: interview.id,
        questionId: question.id,
        collectiveNeedId: heard.collectiveNeed(line.collective),
        intensity: intensities[line.rank % intensities.length] ?? null,
        recurrence: recurrences[line.theme],
      })
    }
  }
}

function writeOtherNeeds({ writing, companies, heard }: NeedWriting): void {
  for (const { company, theme, collective, text } of eventStatements)
    addNeed(on(writing, eventDay), {
      organisationId: companies.id(company),
      text: frenchTypography(example(text)),
      themeId: heard.theme(theme),
      collectiveNeedId: heard.collectiveNeed(collective),
      note: frenchTypography(example('Dit lors de l’évènement de networking.')),
    })
  for (const { company, theme, text, on: date } of offers)
    addNeed(on(writing, date), {
      organisationId: companies.id(company),
      kind: 'offer',
      text: frenchTypography(example(text)),
      themeId: heard.theme(theme),
    })
}

function writeFlows({ writing, companies }: NeedWriting, interviews: readonly Interview[]): void {
  for (const {
    company,
    direction,
    label,
    amount,
    form,
    counterpart = '',
    euros,
    constraints = '',
    on: date,
    agreedOn,
  } of flows) {
    const interview = interviews.find((held) => held.company === company)
    const [quantity = null, unit = null, period = null] = amount ?? []
    const { id } = addFlow(on(writing, date ?? interview?.date ?? eventDay), {
      organisationId: companies.id(company),
      direction,
      label: frenchTypography(example(label)),
      quantity,
      unit,
      period,
      form: form ?? null,
      counterpart: frenchTypography(counterpart),
      yearlyCostCents: euros === undefined ? null : euros * 100,
      constraints: frenchTypography(constraints),
      interviewId: date === undefined ? (interview?.id ?? null) : null,
    })
    // Agreed later than it was told.
    if (agreedOn !== undefined) changeFlow(writing, { id, sharingAgreedOn: agreedOn })
  }
}

/** The interviews, what was said there and at the networking event, and the flows: 21 interviews, 137 needs. */
export function writeInterviews(writing: Writing, ids: DemonstrationIds, companies: CompanyLookup): Heard {
  const theme = writeThemes(writing)
  const collective = writeCollectiveNeeds(writing)
  const heard: Heard = { theme, collectiveNeed: (number) => collective[number - 1] ?? null }
  const interviews = writeHeld(writing, ids, companies)
  const said = Map.groupBy(saidInInterviews(companies.by('interview')), (line) => line.company)
  const needWriting = { writing, companies, heard }
  for (const interview of interviews) writeAnswers(needWriting, interview, said.get(interview.company) ?? [])
  writeOtherNeeds(needWriting)
  writeFlows(needWriting, interviews)
  return heard
}
