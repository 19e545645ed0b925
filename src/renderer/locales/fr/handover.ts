import { gaugeFr } from './handoverGauge.ts'

/** Passation. */
export const handoverFr = {
  title: 'Passation',
  tabs: {
    skills: 'Compétences',
    inventory: 'Inventaire',
    gauge: 'Jauge',
    dossier: 'Dossier de passation',
    package: 'Remise',
  },
  gauge: gaugeFr,
}
