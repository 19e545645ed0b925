import type { outreachFr } from '../fr/outreach.ts'

export const outreachEn: typeof outreachFr = {
  title: 'Events',
}
