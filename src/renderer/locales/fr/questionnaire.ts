/** Questionnaire. */
export const questionnaireFr = {
  title: 'Questionnaire',
}
