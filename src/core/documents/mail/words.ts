import type { MailSubject } from '../../../shared/documents/documents.contract.ts'
import type { Locale } from '../../../shared/typography.ts'

/** What a mail says besides the words of the documents. Spaces and quotes are set by typography. */
interface MailWords {
  subjects: Record<MailSubject, (meeting: string, date: string) => string>
  joined: string
  minutes: (meeting: string, date: string, isValidated: boolean) => string
  cancelled: (meeting: string, date: string, initiative: string) => string
  apology: string
  calendarOfCancelled: string
  closing: string
  signature: (initiative: string) => string
}

export const mailWords: Record<Locale, MailWords> = {
  fr: {
    subjects: {
      notice: (meeting, date) => `Convocation : ${meeting} du ${date}`,
      minutes: (meeting, date) => `Compte rendu : ${meeting} du ${date}`,
      cancellation: (meeting, date) => `Annulation : ${meeting} du ${date}`,
    },
    joined: 'Vous trouverez ci-joint la convocation, ainsi qu’un fichier qui inscrit la réunion dans votre agenda.',
    minutes: (meeting, date, isValidated) =>
      isValidated
        ? `Vous trouverez ci-joint le compte rendu validé de la réunion ${meeting} du ${date}.`
        : `Vous trouverez ci-joint le projet de compte rendu de la réunion ${meeting} du ${date}.`,
    cancelled: (meeting, date, initiative) =>
      `La réunion ${meeting} de la démarche ${initiative}, prévue le ${date}, est annulée.`,
    apology: 'Nous vous prions de nous excuser pour ce changement.',
    calendarOfCancelled: 'Le fichier joint la retire de votre agenda.',
    closing: 'Bien cordialement,',
    signature: (initiative) => `Pour la démarche ${initiative}`,
  },
  en: {
    subjects: {
      notice: (meeting, date) => `Notice of meeting: ${meeting}, ${date}`,
      minutes: (meeting, date) => `Minutes: ${meeting}, ${date}`,
      cancellation: (meeting, date) => `Cancelled: ${meeting}, ${date}`,
    },
    joined: 'Please find attached the notice, and a file that adds the meeting to your calendar.',
    minutes: (meeting, date, isValidated) =>
      isValidated
        ? `Please find attached the approved minutes of the meeting ${meeting} of ${date}.`
        : `Please find attached the draft minutes of the meeting ${meeting} of ${date}.`,
    cancelled: (meeting, date, initiative) =>
      `The meeting ${meeting} of the ${initiative} initiative, planned on ${date}, is cancelled.`,
    apology: 'We apologise for this change.',
    calendarOfCancelled: 'The attached file takes it out of your calendar.',
    closing: 'Kind regards,',
    signature: (initiative) => `For the ${initiative} initiative`,
  },
}
