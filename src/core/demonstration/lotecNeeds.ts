/** What the companies of Cahors Sud asked for and retained, and how it is followed: public facts, as in lotec.ts. */

/** The eleven collective needs of the zone. */
export const collectiveNeeds = [
  'animation et facilitation des activités économiques (postes à mutualiser, financements, réseau, interconnaissance)',
  'mobilité (bornes, bus, station multi-services)',
  'restauration inter-entreprises (RIE, food-truck, paniers locaux)',
  'signalétique et plan de zone',
  'énergie renouvelable',
  'entretien des espaces verts',
  'réseau et fibre',
  'collecte et réutilisation de certains déchets',
  'gardiennage, vidéosurveillance',
  'achats groupés de matériels et fournitures',
  "gestion de l'eau (pluviale, agroalimentaire, arrosage)",
] as const

/** The five steps of volet B of the operational action plan. */
export const followUpSteps = [
  'mobiliser les entreprises et créer le groupe de suivi',
  'quantifier et qualifier la ressource',
  'établir des scénarios',
  'présenter les scénarios et en faire choisir un par les entreprises',
  'animer les ateliers de mise en place',
] as const

/** The three actions that the companies retained. */
export const retainedActions = [
  { key: 'emploi', code: 'GS-EMPLOI', name: "Dynamiser l'emploi (CVthèque interentreprises, annonces mutualisées…)" },
  { key: 'securite', code: 'GS-SECURITE', name: 'Assurer la sécurité sur la zone (mutualisation du gardiennage)' },
  { key: 'dechets', code: 'GS-DECHETS', name: 'Coordonner le tri des déchets' },
] as const
