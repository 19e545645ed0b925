/**
 * What the companies said: 137 needs, of which 124 in the 21 interviews and 13 at the networking event, on the five themes. The
 * number and the eleven collective needs are public; the words and who said them are examples.
 */
export type ThemeKey = 'services' | 'equipment' | 'materials' | 'people' | 'fluids'
/** The collective needs by their number in the published list; 0: none of them. */
type CollectiveNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

interface Statement {
  theme: ThemeKey
  collective: CollectiveNumber
  text: string
  /** How many interviewed companies said it, in turn; or exactly which ones. */
  by: number | readonly string[]
}

type StatementLine = readonly [theme: ThemeKey, collective: CollectiveNumber, by: Statement['by'], text: string]

const lines: readonly StatementLine[] = [
  [
    'services',
    3,
    5,
    'Il n’y a rien pour déjeuner à moins de dix minutes : un restaurant inter-entreprises serait fréquenté.',
  ],
  ['services', 3, 3, 'Un food-truck deux midis par semaine suffirait pour commencer.'],
  ['services', 3, 2, 'Nous prendrions des paniers de producteurs locaux livrés sur la zone.'],
  ['services', 4, 5, 'Les livreurs se perdent : il faudrait un plan de zone à l’entrée.'],
  ['services', 4, 3, 'La signalétique date de la création de la zone, la moitié des noms ont changé.'],
  ['services', 9, 6, 'Nous avons eu des vols de carburant : un gardiennage de nuit partagé nous intéresse.'],
  ['services', 9, 4, 'Une vidéosurveillance aux deux entrées rassurerait tout le monde.'],
  ['services', 6, 4, 'Chacun fait venir son paysagiste : un seul contrat d’entretien coûterait moins cher.'],
  ['services', 7, 5, 'La fibre n’arrive pas jusqu’à notre bâtiment, les sauvegardes prennent la nuit.'],
  ['services', 7, 3, 'Le réseau mobile passe mal dans l’atelier.'],
  ['services', 0, 2, 'Un point de retrait des colis éviterait des trajets en ville.'],
  ['services', 0, 2, 'Nous cherchons une solution de garde d’enfants aux horaires décalés.'],
  ['equipment', 10, 4, 'Nous achetons tous les mêmes gants et consommables, chacun au détail.'],
  ['equipment', 10, 3, 'Un achat groupé de fournitures de bureau et de papier serait simple à lancer.'],
  ['equipment', 10, 3, 'Nos vérifications périodiques de chariots pourraient être commandées ensemble.'],
  ['equipment', 0, 3, 'Il nous manque une nacelle quelques jours par an, la louer coûte cher.'],
  ['equipment', 0, 2, 'Nous cherchons un pont-bascule proche pour peser les camions.'],
  ['equipment', 0, 3, 'Une salle de réunion de trente places nous manque trois fois par an.'],
  ['equipment', 2, 4, 'Des bornes de recharge ouvertes à tous décideraient à passer à l’électrique.'],
  ['equipment', 0, ['mechanics', 'coachwork'], 'Nous cherchons un accès à une cabine de grenaillage.'],
  [
    'equipment',
    0,
    ['transport'],
    'Nous aurions besoin de deux cents mètres carrés de stockage couvert en fin d’année.',
  ],
  ['materials', 8, 6, 'Nos cartons partent dans la même benne que le reste, faute de volume pour un tri à part.'],
  ['materials', 8, 4, 'Nous jetons des palettes en bon état parce que personne ne les reprend.'],
  ['materials', 8, 3, 'Les films plastiques s’accumulent, le prestataire ne passe plus pour si peu.'],
  ['materials', 8, 3, 'Nous ne savons pas que faire des chutes de bois.'],
  ['materials', 8, 2, 'Les huiles et solvants usagés nous coûtent cher à faire enlever, un à un.'],
  [
    'materials',
    0,
    ['wine', 'dairy'],
    'Nous achetons de la soude pour nos nettoyages en place, en petits conditionnements.',
  ],
  ['materials', 0, ['printer'], 'Nous cherchons un débouché pour des chutes de papier blanc.'],
  [
    'people',
    1,
    5,
    'Recruter est notre premier souci : les candidatures que nous ne retenons pas pourraient servir à d’autres.',
  ],
  ['people', 1, 4, 'Un mi-temps de responsable sécurité partagé avec un voisin nous conviendrait.'],
  ['people', 1, 3, 'Nous ne connaissons pas les entreprises d’en face : il faudrait se rencontrer.'],
  ['people', 1, 2, 'Être aidés pour les dossiers de financement nous ferait gagner du temps.'],
  ['people', 0, 3, 'Les formations de secouriste et de cariste se feraient mieux à plusieurs.'],
  ['people', 0, 2, 'Nous cherchons un logement de quelques semaines pour nos alternants.'],
  ['people', 2, 3, 'Sans voiture on ne vient pas : un bus aux heures des équipes changerait tout.'],
  ['people', 2, 2, 'Nous encouragerions le covoiturage si les horaires étaient connus.'],
  ['fluids', 5, 4, 'Nos toitures pourraient porter des panneaux, mais seuls nous n’irons pas au bout.'],
  ['fluids', 5, 2, 'Nous voudrions acheter ensemble une électricité renouvelable à prix connu.'],
  ['fluids', 11, 2, 'L’eau de pluie de nos toits part au réseau, elle arroserait la zone.'],
  ['fluids', 11, ['industry'], 'Nos eaux de lavage de fruits, peu chargées, pourraient resservir.'],
  ['fluids', 0, ['concrete'], 'Nous cherchons de l’eau non potable pour le malaxage.'],
]

/** Heard in the interviews: 124. */
export const statements: readonly Statement[] = lines.map(([theme, collective, by, text]) => ({
  theme,
  collective,
  by,
  text,
}))

/** Said at the networking event, one by each company that came without having been interviewed: 13. */
export const eventStatements: readonly {
  company: string
  theme: ThemeKey
  collective: CollectiveNumber
  text: string
}[] = [
  {
    company: 'hotel',
    theme: 'services',
    collective: 4,
    text: 'Nos clients cherchent l’entrée de la zone le soir : la signalétique est à revoir.',
  },
  {
    company: 'accounting',
    theme: 'services',
    collective: 7,
    text: 'Nous attendons la fibre pour télétravailler correctement.',
  },
  {
    company: 'temping',
    theme: 'people',
    collective: 1,
    text: 'Partager les profils entre entreprises aiderait à placer durablement.',
  },
  {
    company: 'nursery',
    theme: 'people',
    collective: 1,
    text: 'Nous avons des places aux horaires décalés, encore faut-il se faire connaître.',
  },
  {
    company: 'gardening',
    theme: 'services',
    collective: 6,
    text: 'Un contrat commun d’entretien nous permettrait de gérer la zone sans pesticide.',
  },
  {
    company: 'bakery',
    theme: 'fluids',
    collective: 5,
    text: 'La chaleur de nos fours est perdue, elle pourrait chauffer un voisin.',
  },
  {
    company: 'cooling',
    theme: 'equipment',
    collective: 10,
    text: 'Grouper l’achat des fluides frigorigènes nous ferait gagner.',
  },
  { company: 'glazing', theme: 'materials', collective: 8, text: 'Le verre plat n’a pas de filière de reprise ici.' },
  {
    company: 'painting',
    theme: 'materials',
    collective: 8,
    text: 'Les pots de peinture vides devraient être collectés à plusieurs.',
  },
  {
    company: 'pallets',
    theme: 'materials',
    collective: 8,
    text: 'Nous reprenons les palettes cassées, il manque seulement une tournée.',
  },
  {
    company: 'solar',
    theme: 'fluids',
    collective: 5,
    text: 'Une étude commune des toitures rendrait les projets rentables.',
  },
  {
    company: 'training',
    theme: 'people',
    collective: 1,
    text: 'Nous pouvons ouvrir des sessions inter-entreprises dès huit inscrits.',
  },
  {
    company: 'coworking',
    theme: 'people',
    collective: 1,
    text: 'Un lieu d’animation commun ferait vivre le collectif.',
  },
]

/** What companies could share: offers that answer some of the needs. */
export const offers: readonly { company: string; theme: ThemeKey; text: string; on: string }[] = [
  {
    company: 'coworking',
    theme: 'equipment',
    text: 'Une salle de réunion de quarante places, libre la plupart des matinées.',
    on: '2023-01-31',
  },
  {
    company: 'boilermaker',
    theme: 'equipment',
    text: 'Notre cabine de grenaillage est libre deux jours par semaine.',
    on: '2022-11-29',
  },
  {
    company: 'materials',
    theme: 'equipment',
    text: 'Notre pont-bascule peut servir aux voisins sur rendez-vous.',
    on: '2022-10-25',
  },
  {
    company: 'earthworks',
    theme: 'equipment',
    text: 'Une nacelle dort au dépôt entre deux chantiers.',
    on: '2022-12-13',
  },
]
