/**
 * The companies that make the published numbers: 21 interviewed, 34 contributing in February 2023, 49 on 10 April 2025. Which they
 * are is not public: every one is an example and says so.
 */

/** When a company began to contribute: in an interview, at the networking event, afterwards, or not yet. */
export type Contribution = 'interview' | 'event' | 'later' | 'none'

interface ExampleCompany {
  key: string
  name: string
  headcount: number
  contact: string
  by: Contribution
}

type CompanyLine = readonly [by: Contribution, key: string, name: string, headcount: number, contact: string]

const lines: readonly CompanyLine[] = [
  ['interview', 'joinery', 'Menuiserie bois et PVC', 18, 'Gérance'],
  ['interview', 'boilermaker', 'Chaudronnerie', 32, 'Responsable de production'],
  ['interview', 'printer', 'Imprimerie', 14, 'Gérance'],
  ['interview', 'plastics', 'Plasturgie', 45, 'Responsable de site'],
  ['interview', 'dairy', 'Transformation laitière', 38, 'Responsable qualité'],
  ['interview', 'wine', 'Conditionnement de vin', 24, 'Direction technique'],
  ['interview', 'coachwork', 'Carrosserie industrielle', 27, 'Responsable d’atelier'],
  ['interview', 'heating', 'Électricité et chauffage', 35, 'Direction'],
  ['interview', 'earthworks', 'Terrassement et travaux publics', 48, 'Responsable matériel'],
  ['interview', 'concrete', 'Préfabrication en béton', 29, 'Responsable de site'],
  ['interview', 'packaging', 'Emballages en carton', 33, 'Responsable logistique'],
  ['interview', 'carParts', 'Distribution de pièces automobiles', 16, 'Responsable d’agence'],
  ['interview', 'cleaning', 'Nettoyage industriel', 60, 'Responsable d’exploitation'],
  ['interview', 'cosmetics', 'Laboratoire cosmétique', 21, 'Responsable qualité'],
  ['interview', 'digital', 'Services numériques', 12, 'Gérance'],
  ['interview', 'truckRepair', 'Réparation de poids lourds', 19, 'Chef d’atelier'],

  ['event', 'hotel', 'Hôtellerie', 11, 'Direction'],
  ['event', 'accounting', 'Expertise comptable', 15, 'Direction'],
  ['event', 'temping', 'Travail temporaire', 7, 'Responsable d’agence'],
  ['event', 'nursery', 'Accueil de jeunes enfants', 13, 'Direction'],
  ['event', 'gardening', 'Entretien d’espaces verts', 10, 'Gérance'],
  ['event', 'bakery', 'Boulangerie industrielle', 26, 'Responsable de production'],
  ['event', 'cooling', 'Froid et climatisation', 17, 'Responsable technique'],
  ['event', 'glazing', 'Vitrerie et miroiterie', 9, 'Gérance'],
  ['event', 'painting', 'Peinture en bâtiment', 20, 'Gérance'],
  ['event', 'pallets', 'Reconditionnement de palettes', 8, 'Gérance'],
  ['event', 'solar', 'Installation photovoltaïque', 14, 'Direction'],
  ['event', 'training', 'Organisme de formation', 12, 'Direction'],
  ['event', 'coworking', 'Espace de travail partagé', 3, 'Coordination'],

  ['later', 'scrap', 'Récupération de métaux', 9, 'Gérance'],
  ['later', 'compost', 'Compostage', 6, 'Responsable de site'],
  ['later', 'furniture', 'Mobilier de bureau', 22, 'Direction'],
  ['later', 'aggregates', 'Recyclage de granulats', 16, 'Responsable de site'],
  ['later', 'mill', 'Meunerie', 18, 'Direction'],
  ['later', 'cannery', 'Conserverie', 31, 'Responsable qualité'],
  ['later', 'cooperage', 'Tonnellerie', 13, 'Gérance'],
  ['later', 'workwear', 'Confection de vêtements de travail', 19, 'Direction'],
  ['later', 'laundry', 'Blanchisserie', 25, 'Responsable d’exploitation'],
  ['later', 'tyres', 'Négoce de pneumatiques', 8, 'Gérance'],
  ['later', 'fuel', 'Station-service multi-énergies', 5, 'Gérance'],
  ['later', 'ambulance', 'Ambulances', 14, 'Gérance'],
  ['later', 'guarding', 'Sécurité et gardiennage', 40, 'Responsable d’agence'],
  ['later', 'caterer', 'Traiteur', 10, 'Gérance'],
  ['later', 'insulation', 'Isolation en ouate de cellulose', 11, 'Gérance'],

  ['none', 'bank', 'Agence bancaire', 6, 'Direction d’agence'],
  ['none', 'carDealer', 'Concession automobile', 28, 'Direction'],
  ['none', 'diy', 'Commerce de bricolage', 35, 'Direction de magasin'],
  ['none', 'optics', 'Optique', 5, 'Gérance'],
  ['none', 'parcels', 'Messagerie express', 23, 'Responsable d’agence'],
  ['none', 'plants', 'Pépinière horticole', 9, 'Gérance'],
]

export const moreCompanies: readonly ExampleCompany[] = lines.map(([by, key, name, headcount, contact]) => ({
  by,
  key,
  name: `${name} (exemple)`,
  headcount,
  contact,
}))

/** The companies of examples.ts were interviewed too. */
export const firstInterviewed = ['industry', 'transport', 'materials', 'mechanics', 'catering'] as const

/** Days of the 21 interviews, from October 2022 to January 2023; the months are public, the days are examples. */
export const interviewDays = [
  '2022-10-18',
  '2022-10-20',
  '2022-10-25',
  '2022-11-03',
  '2022-11-08',
  '2022-11-10',
  '2022-11-15',
  '2022-11-17',
  '2022-11-22',
  '2022-11-24',
  '2022-11-29',
  '2022-12-01',
  '2022-12-06',
  '2022-12-08',
  '2022-12-13',
  '2022-12-15',
  '2023-01-05',
  '2023-01-10',
  '2023-01-12',
  '2023-01-19',
  '2023-01-24',
] as const

/** The networking event on the five themes; its month is known, its day is an example. */
export const eventDay = '2023-01-31'
