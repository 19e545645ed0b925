import type { questionnaireFr } from '../fr/questionnaire.ts'

export const questionnaireEn: typeof questionnaireFr = {
  title: 'Questionnaire',
}
