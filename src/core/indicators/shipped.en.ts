import type { ShippedWords } from './shipped.service.ts'

const SOURCE = 'ADEME, “Territoire Engagé Transition Écologique” reference framework, circular economy'

const OPERATIONAL =
  'A synergy is held to be operational from at least one real exchange of materials, or one shared service that at least two entities use. It can be followed up in-house; the data of the SYNAPSE network can also be used.'

const READING = 'As read by Relais, and yours to change (the official text of this line could not be consulted):'

const impact = (name: string, unit: string, what: string) => ({
  name,
  unit,
  definition: `${what} Impacts of every status, from estimated to verified: the Impacts tab tells them apart. An impact counts from its start date, else from the first step of its synergy, and for as long as that synergy is not abandoned.`,
})

const oneOff = (name: string, unit: string, what: string) => ({
  name,
  unit,
  definition: `${what} Impacts of every status, from estimated to verified: the Impacts tab tells them apart. Once the synergy is abandoned, what was only estimated no longer counts; what was observed stays.`,
})

const conversion = (name: string, of: string, among: string) => ({
  name,
  unit: '%',
  definition: `Synergies that came to “${of}” or further, among those that came to “${among}” or further, whatever became of them since. Computed from the dates of their steps.`,
})

/** The indicators that come with the application, in English. */
export const shippedEn: ShippedWords = {
  operationalSynergies: {
    name: 'Operational industrial and territorial ecology (EIT) synergies in the area',
    unit: 'synergies',
    definition: `${OPERATIONAL}\n\nHere: the synergies that are at the stage “operational” or “lasting” on the date, as their steps tell. Relais asks for evidence of the exchange or the service to get there.`,
    source: `${SOURCE}, eci_18`,
  },
  companiesInSynergies: {
    name: 'Companies engaged in EIT synergies',
    unit: 'companies',
    definition: `${OPERATIONAL}\n\nHere: the distinct companies that take part, on the date, in a synergy that is operational or lasting; a company in several synergies counts once.`,
    source: `${SOURCE}, eci_19`,
  },
  recurringSynergies: {
    name: 'Recurring operational EIT synergies over a four-year cycle',
    unit: 'synergies',
    definition: `${READING} the synergies that are operational or lasting on the date, and that already were a year before or earlier, within the four years that end on that date. They hold from one year to the next, or have started again after a break.`,
    source: `${SOURCE}, eci_19.b`,
  },
  steeringPerYear: {
    name: 'Steering committees a year',
    unit: 'meetings',
    definition:
      'Steering committees held in the calendar year of the date, until that date. The rule asks for at least two a year, each with an agenda and minutes of its decisions.',
    source: `${SOURCE}, te_20`,
  },

  companiesContacted: {
    name: 'Companies contacted',
    unit: 'companies',
    definition:
      'Companies with which an exchange was noted or an interview planned, or that came further (met, contributing, engaged), whatever became of them since.',
  },
  companiesMet: {
    name: 'Companies met',
    unit: 'companies',
    definition:
      'Companies seen in an interview or present at a meeting that was held, or that came further (contributing, engaged), whatever became of them since.',
  },
  companiesInterviewed: {
    name: 'Companies interviewed',
    unit: 'companies',
    definition: 'Companies with which at least one interview was held.',
  },
  companiesContributing: {
    name: 'Contributing companies',
    unit: 'companies',
    definition: 'Companies that stated at least one need, offer or flow, or that became engaged since.',
  },
  companiesEngaged: {
    name: 'Companies engaged in the initiative',
    unit: 'companies',
    definition:
      'Companies that take part in a synergy that is prioritised or further on, or that have a seat in a follow-up group.',
  },
  interviewsHeld: {
    name: 'Interviews held',
    unit: 'interviews',
    definition: 'Interviews held with companies.',
  },
  needsStated: {
    name: 'Needs stated',
    unit: 'needs',
    definition: 'Needs noted, on the day the company stated them; offers are none.',
  },
  flowsStated: {
    name: 'Flows listed',
    unit: 'flows',
    definition: 'Incoming and outgoing flows noted, on the day the company spoke of them.',
  },
  synergiesDetected: {
    name: 'Potential synergies listed',
    unit: 'synergies',
    definition: 'All synergies, from their first step, whatever became of them since.',
  },
  synergiesCollective: {
    name: 'Collective synergies listed',
    unit: 'synergies',
    definition: 'Synergies of the collective form, from their first step.',
  },
  synergiesB2b: {
    name: 'Synergies between two companies (B2B) listed',
    unit: 'synergies',
    definition: 'Synergies of the B2B form, from their first step.',
  },
  eventsHeld: {
    name: 'Events held',
    unit: 'events',
    definition: 'Past events, apart from the meetings of committees.',
  },
  eventParticipants: {
    name: 'Participants in events',
    unit: 'participants',
    definition: 'Sum of the participants in past events; someone who came twice counts twice.',
  },
  steeringMeetings: {
    name: 'Steering committees held',
    unit: 'meetings',
    definition: 'Meetings of the steering committee held since the start of the initiative.',
  },
  technicalMeetings: {
    name: 'Technical committees held',
    unit: 'meetings',
    definition: 'Meetings of the technical committee held since the start of the initiative.',
  },
  followUpMeetings: {
    name: 'Meetings of follow-up groups held',
    unit: 'meetings',
    definition: 'Meetings held by all follow-up groups since the start of the initiative.',
  },

  sharePrioritised: conversion('Detected synergies that were prioritised', 'prioritised', 'detected'),
  shareQualified: conversion('Prioritised synergies that were qualified', 'qualified', 'prioritised'),
  shareStudied: conversion('Qualified synergies that were studied', 'being studied', 'qualified'),
  shareImplementing: conversion('Studied synergies that were implemented', 'being implemented', 'being studied'),
  shareOperational: conversion('Implemented synergies that became operational', 'operational', 'being implemented'),
  shareLasting: conversion('Operational synergies that became lasting', 'lasting', 'operational'),
  daysToOperational: {
    name: 'Median time to operational',
    unit: 'days',
    definition:
      'Median time from the day a synergy was detected (else, from its first step) to the day it became operational: half of them took less. Of those that became operational until the date.',
  },
  synergiesAbandoned: {
    name: 'Abandoned synergies',
    unit: 'synergies',
    definition:
      'Synergies that stand abandoned on the date; one taken up again since no longer counts. The Conversion tab gives their reasons.',
  },
  shareAbandoned: {
    name: 'Share of synergies abandoned',
    unit: '%',
    definition: 'Synergies that stand abandoned on the date, among all synergies listed until then.',
  },

  wasteDiverted: impact('Waste diverted a year', 't/year', 'Tonnes of waste kept out of disposal every year.'),
  co2Avoided: impact('Emissions avoided a year', 'tCO2e/year', 'Greenhouse gas emissions avoided every year.'),
  costSaved: impact('Savings a year', '€/year', 'Savings that companies make every year.'),
  jobs: impact('Jobs supported every year', 'FTE', 'Jobs that synergies support every year, noted as annual impacts.'),
  waterSaved: impact('Water saved a year', 'm³/year', 'Cubic metres of water saved every year.'),
  costSavedOnce: oneOff('One-off savings', '€', 'Savings made only once, never added to annual savings.'),
  jobsOnce: oneOff(
    'Jobs created or kept',
    'FTE',
    'Jobs created or kept, noted as one-off impacts and never added to annual ones.',
  ),

  facilitationFte: {
    name: 'Facilitation of the initiative',
    unit: 'FTE',
    definition:
      'Facilitation time in the budget of the year of the date: what is planned, then what was done once the year is over or the plan is reached. The rule asks for at least 0.25 FTE.',
    source: SOURCE,
  },
  privateFunding: {
    name: 'Share of private funding',
    unit: '%',
    definition:
      'Share of private funders in the amounts granted for all years up to that of the date. The rule asks for at least 50% in the end, and sets no date: it is for you to set it as a target.',
    source: SOURCE,
  },
  actionsDone: {
    name: 'Actions done',
    unit: 'actions',
    definition: 'Actions whose status is “done”, from the day they were.',
  },
  hoursSpent: {
    name: 'Hours spent on the initiative in the year',
    unit: 'h',
    definition: 'Time noted in the time log since 1 January of the year of the date.',
  },
  kilometresDriven: {
    name: 'Kilometres driven in the year',
    unit: 'km',
    definition: 'Trips noted since 1 January of the year of the date, there and back.',
  },
}
