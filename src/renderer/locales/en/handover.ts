import { partNames } from '../../../shared/handover/handover.words.ts'
import type { handoverFr } from '../fr/handover.ts'
import { gaugeEn } from './handoverGauge.ts'

export const handoverEn: typeof handoverFr = {
  title: 'Handover',
  tabs: {
    skills: 'Skills',
    inventory: 'Inventory',
    gauge: 'Readiness',
    dossier: 'Handover dossier',
    package: 'Handing over',
  },
  handovers: {
    title: 'Handovers',
    add: 'New handover',
    empty:
      'A handover says who leaves the post, who takes it up and when; its dossier is written from what yours holds. Create the first one.',
    invitationFirst: 'The handover will be shown here: its people, its documents and its reception.',
    invitation: 'Choose a handover in the list.',
    proposedName: 'Handover',
    name: 'Name of the handover',
    date: 'Date of the handover',
    dateHelp: 'The day on which the post changes hands: the end of the contract, someone leaving.',
    dateNeeded: 'A date is expected here, for example 31/12/2026.',
    more: 'Other actions on “{{name}}”',
    remove: 'Delete the handover',
    removed: 'Handover “{{name}}” deleted.',
    identity: 'Who, when, for whom',
    version: 'Version',
    people: {
      outgoing: 'Person who leaves the post',
      incoming: 'Person who takes it up',
      hierarchy: 'Line manager',
    },
    state: {
      accepted: 'Accepted',
      withReserves: 'Accepted with reserves',
      awaited: 'To be accepted',
    },
    audience: {
      label: 'Readers of the dossier',
      office: 'The project office',
      partners: 'The partners',
      public: 'Everyone',
      officeHelp: 'Nothing is hidden: to be kept to the project office and its management.',
      partnersHelp: 'What is confidential is not in it, nor how to reach the contacts of companies.',
      publicHelp: 'Only what is public is in it.',
    },
    toKnow: 'What one must know',
    toKnowHelp:
      'What only you can tell and no record holds. It stands on the sheet and in the part “The démarche and its post”, never in what is public.',
    documents: {
      title: 'Documents',
      handoverDossier: {
        name: 'Handover dossier',
        words:
          'The parts chosen below, in their order, with a table of contents, charts and the reception form to sign.',
      },
      handoverSheet: {
        name: 'Handover sheet',
        words: 'The essentials on two pages, to be read before the first appointment.',
      },
      hundredDays: {
        name: 'The 100 days',
        words: 'What awaits the person who comes in the hundred days that follow the date of the handover.',
      },
    },
    parts: {
      title: 'Parts of the dossier',
      help: 'Untick what does not belong in it. Drag a part, or Alt + ↑ ↓, to change its place.',
      oneStays: 'The dossier keeps at least one part: tick another one before you take this one out.',
      usualOrder: 'Back to the usual order',
      leftOut: 'Left out',
      names: partNames.en,
      holds: {
        identity: 'Démarche, consultancy, people, date, version',
        activities: 'Level reached, overlap steps, curve of autonomy',
        matters: 'Last exchange, next step, deadline, what blocks',
        companies: 'Relation, commitments made, who introduced whom',
        governance: 'Members of the bodies, meetings held and to come',
        deadlines: 'What has a date, in order',
        methods: 'Interview grid, templates, ways of working',
        deliverables: 'Format, ownership, what is missing',
        tools: 'Who gives access and how, never a password',
        funding: 'Budget, contracts, what funders expect',
        indicators: 'Latest values and their sources',
        risks: 'What speeds up, what slows down, what is still unanswered',
        reception: 'Checklist, reserves, three signatures, copies',
      },
    },
    reception: {
      title: 'Reception',
      isAccepted: 'The dossier is accepted',
      acceptedOn: 'Accepted on',
      reserves: 'Reserves',
      reservesHelp: 'What the person who comes did not receive, or does not accept as it is.',
      copies: 'Copies to',
      copiesExample: 'E.g. general management, funder, archives',
    },
  },
  gauge: gaugeEn,
}
