import type { skillsFr } from '../fr/skills.ts'

export const skillsEn: typeof skillsFr = {
  title: 'Skills',
}
