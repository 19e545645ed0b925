import { wholeNumber } from '../../shared/typography.ts'
import type { HandoverMatterWords } from './handoverMatterWords.fr.ts'

const plural = (count: number, one: string, many: string): string =>
  `${wholeNumber(count, 'en')} ${count === 1 ? one : many}`
const followed = (start: string, text: string): string => (text === '' ? start : `${start} – ${text}`)
const kept = (count: number, one: string, many: string): string =>
  `${plural(count, one, many)} ${count === 1 ? 'is' : 'are'} not told here: whom this dossier is for does not allow it.`

export const handoverMatterWordsEn: HandoverMatterWords = {
  matters: {
    state: (date) => `As of ${date}. What is finished is not told here.`,
    synergies: 'Synergies to lead on',
    noSynergy: 'There is no synergy to lead on.',
    synergy: 'Synergy',
    where: 'Where it stands',
    next: 'Next step',
    blocking: 'What blocks it',
    stage: 'Stage',
    since: (date) => `since ${date}`,
    exchangeWith: (company, exchange) => `${company}: ${exchange}`,
    noExchange: 'No exchange noted with its companies.',
    noNextStep: 'No next step',
    followedBy: (name) => `Followed by ${name}`,
    noReferent: 'No referent',
    usualReferent: (name) => `Followed by ${name}, unless said otherwise.`,
    paused: (count) => `Synergies that are paused (${count})`,
    pausedFor: (date, reason) => followed(`Since ${date}`, reason),
    weak: (axis, level, note) => followed(`${axis}: ${level}\u00A0of\u00A09`, note),
    noScenario: 'No scenario has been chosen.',
    idle: (count) => `Nothing has moved for ${plural(count, 'day', 'days')}.`,
    nothingBlocks: 'Nothing reported',
    hiddenSynergies: (count) => kept(count, 'synergy', 'synergies'),
    abandoned: (count) =>
      `${plural(count, 'abandoned synergy is', 'abandoned synergies are')} not told: the dossier keeps them, with the reason.`,
    running: 'Synergies that run',
    noneRuns: 'No synergy is operational yet.',

    decisions: 'Decisions to carry out',
    noDecision: 'Every decision has been carried out.',
    hiddenDecisions: (count) => kept(count, 'decision', 'decisions'),
    nobody: 'to be named',
    progress: (note) => `Progress: ${note}`,

    promises: 'Promises to keep',
    noPromise: 'No promise is open.',
    company: 'Company',
    promise: 'Promise',
    side: 'Whose',
    madeOn: (date, contact) => (contact === '' ? `Made on ${date}` : `Made on ${date} with ${contact}`),
    hiddenPromises: (count) => kept(count, 'promise', 'promises'),

    actions: 'Actions in progress and to come',
    noAction: 'No action is open.',
    stateAndBlocking: 'State and obstacles',
    noOwner: 'No owner',
    waitsFor: (numbers) => `Waits for ${numbers}`,
    hiddenActions: (count) => kept(count, 'action', 'actions'),
  },

  companies: {
    none: 'No company is followed yet.',
    summary: (count, date) =>
      `${plural(count, 'company', 'companies')} followed as of ${date}, the most engaged first.`,
    hidden: (count) => kept(count, 'company', 'companies'),
    usual: (referent, zone) =>
      [
        ...(referent === '' ? [] : [`Referent, unless said otherwise: ${referent}.`]),
        ...(zone === '' ? [] : [`Zone, unless said otherwise: ${zone}.`]),
      ].join(' '),
    group: (status, count) => `${status} (${count})`,
    company: 'Company',
    people: 'Contacts',
    lastContact: 'Last exchange',
    referent: (name) => `Referent: ${name}`,
    noReferent: 'No referent',
    noContact: 'no contact',
    morePeople: (count) => `and ${plural(count, 'other', 'others')}`,
    metOn: (date) => `Met on ${date}`,
    promises: 'Open promises',
    introductions: 'Who introduced whom',
    noIntroduction: 'No introduction has been noted.',
    person: 'Person',
    introducedBy: 'Introduced by',
    on: 'On',
    others: (count) => `Still to contact (${count})`,
  },
}
