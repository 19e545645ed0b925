import type { StarterMatrix } from './starter.service.ts'

/** What a consultancy hands over to the officer. */
export const matrixEn: StarterMatrix = {
  governance: [
    'Framing the governance',
    'Bodies, members, roles, calendar; presenting the initiative to elected officials and partners.',
  ],
  prospecting: [
    'Prospecting companies',
    'Choosing whom to see, making contact, following up, getting a first appointment and a referent.',
  ],
  interview: ['Interviewing a company', 'Preparing, leading it with the grid, reporting back to the company.'],
  qualifying: ['Qualifying needs and flows', 'Naming, quantifying, placing in time, checking with the company.'],
  detecting: ['Detecting synergies', 'Crossing needs and flows, recognising collective needs, ranking the leads.'],
  scenarios: [
    'Building scenarios and feasibility',
    'Technical options, costs, gains, who carries it, legal conditions.',
  ],
  workshop: ['Facilitating a workshop', 'Format, sequence, feedback; getting companies to talk to one another.'],
  group: [
    'Facilitating a follow-up group',
    'Mobilising, keeping on course between sessions, reaching a decision of the companies.',
  ],
  committees: [
    'Preparing and leading steering and technical committees',
    'Agenda, material, conduct of the meeting, decisions.',
  ],
  minutes: ['Writing minutes', 'Decisions, actions, deadlines; circulated and approved in time.'],
  plan: ['Steering the action plan', 'Action sheets, owners, progress, arbitration.'],
  indicators: ['Following the indicators', 'Definitions, sources, measures, dashboard.'],
  funding: ['Funding and reporting', 'Grant applications, duties to funders, reports, supporting documents.'],
  communication: ['Communicating', 'Messages, material, press, showing companies with their consent.'],
  tools: ['Using the tools', 'File of the initiative, mapping, database of flows, shared spaces.'],
  legal: [
    'Keeping to the law and to data protection',
    'Waste and products, public procurement, confidentiality of flows, rights of persons.',
  ],
  networks: [
    'Taking one’s place in the networks',
    'Regional and national networks of industrial ecology, chambers, federations, peers.',
  ],
}
