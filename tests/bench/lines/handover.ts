import { reading, type Bed, type Line } from '../bed.ts'

/** What is handed over. */
export const handoverLines = ({ client }: Bed): Line[] => [
  reading('handover.gauge', () => client.handover.gauge()),
  reading('skills.list', () => client.skills.list()),
  reading('inventory.deliverables', () => client.inventory.deliverables()),
  reading('attachedFiles.all', () => client.attachedFiles.all()),
]
