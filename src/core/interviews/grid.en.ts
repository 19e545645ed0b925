import type { StarterGrid } from './starter.service.ts'

/** Open questions that a company of an industrial estate can answer, each with what to ask further. */
export const gridEn: StarterGrid = {
  services: [
    [
      'Which services do you buy, and which of them worry you most?',
      'Cleaning, guarding, green spaces, transport, inspections: supplier, frequency, cost, satisfaction.',
    ],
    [
      'Which would you gain from sharing with your neighbours on the estate?',
      'What is too dear or too rare for one company.',
    ],
    [
      'How do your employees come to work, and where do they have lunch?',
      'Carpooling, bus, cycling, charging; catering on site or nearby.',
    ],
    ['What is missing on the estate for good working conditions?', 'Security, signage, access, network, lighting.'],
    ['Which services could you offer other companies?', 'Spare capacity, conditions, periods.'],
  ],
  equipment: [
    [
      'Which equipment or premises do you use only part of the time?',
      'Lifting gear, vehicles, machines, rooms, floor space: when are they free?',
    ],
    ['Which do you lack, or rent regularly?', 'Frequency, duration, cost, rental company.'],
    ['What space do you have, or lack, for storage, parking, meetings?', 'Area, height, dock, cold, season.'],
    [
      'Which investments do you plan within three years?',
      'What several companies could decide together before buying.',
    ],
    [
      'On what conditions would you lend, rent out or share equipment?',
      'Insurance, upkeep, schedule, liability, price.',
    ],
  ],
  materials: [
    [
      'Which materials come in, in what quantities, and from where?',
      'Raw materials, consumables, packaging: tonnage, supplier, quality required.',
    ],
    [
      'What do you throw away, in what quantities, and at what cost?',
      'Skips, frequency of collection, contractor, price per tonne, outlet.',
    ],
    ['Which offcuts or by-products could still be of use to someone?', 'Nature, regularity, purity, packing.'],
    ['Which materials could you replace with recovered ones?', 'Specification, volume, what prevents it today.'],
    [
      'What becomes of your packaging, coming in and going out?',
      'Pallets, boxes, film, drums, crates: deposit, reuse, skip.',
    ],
    [
      'What makes it hard to sort, store or have your waste collected?',
      'Space, regulation, small quantities, contractor.',
    ],
  ],
  people: [
    ['Which jobs or skills do you find hard to fill?', 'Trade, duration, season, what was tried.'],
    [
      'Which skills do you not need full time and could share?',
      'Quality, safety, maintenance, communication, IT, payroll.',
    ],
    [
      'Which training do you organise, and which would be easier together?',
      'Number of employees, frequency, provider, place.',
    ],
    ['Whom do you know on the estate, and with whom do you work already?', 'Purchases, sales, loans, a helping hand.'],
    [
      'What do you expect of the life of the estate, and what would you contribute?',
      'Meetings, visits, follow-up group: time, subjects, time of year.',
    ],
  ],
  fluids: [
    [
      'Which energies do you use, for what, and at what cost?',
      'Electricity, gas, fuel, compressed air: power, season, contract, end of commitment.',
    ],
    ['Where do you lose heat, cold or steam?', 'Temperature, flow, continuous or not, distance to the neighbour.'],
    ['Do you produce energy, or think of doing so?', 'Roof, canopies, wood boiler, digestion: area, study, schedule.'],
    [
      'Where does your water come from, for what uses, in what quantities?',
      'Mains, borehole, rain; quality needed for each use.',
    ],
    ['What becomes of your wastewater and your rainwater?', 'Treatment, discharge agreement, basin, possible reuse.'],
    ['Which savings of energy or water did you make, and which remain?', 'Audit, works, obstacles, grants requested.'],
  ],
}
