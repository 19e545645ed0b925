/** Passation. */
export const handoverFr = {
  title: 'Passation',
  tabs: {
    skills: 'Compétences',
    inventory: 'Inventaire',
    package: 'Remise',
  },
}
