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
  gauge: gaugeEn,
}
