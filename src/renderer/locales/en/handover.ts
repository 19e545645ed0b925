import type { handoverFr } from '../fr/handover.ts'

export const handoverEn: typeof handoverFr = {
  title: 'Handover',
  tabs: {
    skills: 'Skills',
    inventory: 'Inventory',
    gauge: 'Readiness',
    dossier: 'Handover dossier',
    package: 'Handing over',
  },
}
