import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../../tests/support/copil.ts'
import { plain } from '../../../../tests/support/documents.ts'
import type { MailSubject } from '../../../shared/documents/documents.contract.ts'
import { documentBytes } from '../compose.ts'

const bytesOf = ({ context }: CopilDossier, meetingId: string, subject: MailSubject) =>
  documentBytes(context, { kind: 'mail', meetingId, subject })

async function readBack(dossier: CopilDossier, meetingId: string, subject: MailSubject) {
  const mail = await PostalMime.parse(await bytesOf(dossier, meetingId, subject))
  const header = (key: string) => mail.headers.filter((one) => one.key === key).map(({ value }) => value)
  return {
    subject: plain(mail.subject ?? ''),
    to: (mail.to ?? []).map(({ name, address }) => `${name} <${address ?? ''}>`),
    text: plain(mail.text ?? '').replaceAll('\r\n', '\n'),
    html: plain(mail.html ?? ''),
    header,
    keys: mail.headers.map(({ key }) => key),
    files: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    })),
  }
}

const withAddresses = async () => {
  const dossier = await dossierWithCopil()
  const { client, chairId, officerId } = dossier
  await client.organisations.updateContact({
    id: chairId,
    firstName: 'Élodie',
    lastName: 'Exemple',
    email: 'elodie@exemple.fr',
  })
  await client.organisations.updateContact({ id: officerId, email: 'mission@exemple.fr' })
  return dossier
}

test('the notice is a draft to the members, with the notice in Word and the entry of their calendar', async () => {
  const dossier = await withAddresses()
  const { client, officerId, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await client.meetings.addItem({ meetingId: id, title: 'Bilan <des> entretiens & suites' })
  await client.meetings.update({
    id,
    startTime: '14:00',
    endTime: '15:50',
    writerId: officerId,
    visio: 'https://visio.exemple.fr/x',
  })
  const mail = await readBack(dossier, id, 'notice')
  expect(mail.subject).toBe('Convocation : COPIL n° 1 du 14 mars 2023 – Démarche d’essai')
  expect(mail.to).toEqual([
    'Élodie Exemple, Président (Grand Cahors) <elodie@exemple.fr>',
    'Chargé de mission EIT (Grand Cahors) <mission@exemple.fr>',
  ])
  expect([mail.header('x-unsent'), mail.header('date'), mail.header('from')]).toEqual([
    ['1'],
    ['Tue, 07 Feb 2023 09:00:00 +0000'],
    [],
  ])
  expect(mail.text).toBe(`Madame, Monsieur,

Nous avons le plaisir de vous convier à la réunion du comité de pilotage (COPIL n° 1) de la démarche Démarche d’essai.

Date : mardi 14 mars 2023
Horaires : de 14 h à 15 h 50 (1 h 50)
Lieu : Salle du conseil
Visioconférence : https://visio.exemple.fr/x

Ordre du jour :
1. Bilan <des> entretiens & suites

Vous trouverez ci-joint la convocation, ainsi qu’un fichier qui inscrit la réunion dans votre agenda.

Merci de confirmer votre présence auprès de : Chargé de mission EIT (Grand Cahors). En cas d’empêchement, merci d’indiquer la personne qui vous représentera.

Bien cordialement,

${(await client.settings.get()).officerName}
Pour la démarche Démarche d’essai
`)
  expect(mail.html).toContain('<li>Bilan &lt;des&gt; entretiens &amp; suites</li>')
  expect(mail.html).not.toMatch(/src=|href=|url\(/)
  expect(mail.files.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    [
      '2023-03-14 COPIL n°1 – Convocation.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['2023-03-14 COPIL n°1 – Calendrier.ics', 'text/calendar'],
  ])
  expect(mail.files[0]?.bytes.subarray(0, 2).toString()).toBe('PK')
  const calendar = new ICAL.Component(ICAL.parse(mail.files[1]?.bytes.toString('utf8') ?? ''))
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(`${id}@relais`)
})

test('in English, every word of it is', async () => {
  const dossier = await withAddresses()
  const { client, meetOn } = dossier
  await client.settings.update({ locale: 'en' })
  const id = await meetOn('2023-03-14')
  const mail = await readBack(dossier, id, 'notice')
  expect(mail.subject).toBe('Notice of meeting: COPIL no. 1, 14 March 2023 – Démarche d’essai')
  expect(mail.text).toContain('Please find attached the notice')
  expect(mail.text).toContain('Date: Tuesday 14 March 2023')
  expect(mail.html).toContain('<html lang="en">')
})

test('minutes go out with the last day for remarks and the rule of silence; once they are frozen, to the byte', async () => {
  const dossier = await withAddresses()
  const { client, clock, meetOn } = dossier
  const id = await meetOn('2023-02-01')
  await takeTo(dossier, id, 'review')
  const draft = await readBack(dossier, id, 'minutes')
  expect(draft.text).toContain('le projet de compte rendu de la réunion COPIL n° 1 du 1er février 2023')
  expect(draft.text).toContain('au plus tard le vendredi 17 février 2023. Passé ce délai de 10 jours')
  await client.minutes.circulate({ meetingId: id })
  clock.set('2023-02-10T09:00:00.000Z')
  expect((await readBack(dossier, id, 'minutes')).text).toContain('le vendredi 17 février 2023')
  clock.set('2023-02-20T09:00:00.000Z')
  expect((await readBack(dossier, id, 'minutes')).text).toContain('étaient attendues jusqu’au 17 février 2023')
  await client.minutes.freeze({ meetingId: id })
  const { frozen } = await client.minutes.get({ meetingId: id })
  const validated = await readBack(dossier, id, 'minutes')
  expect(validated.text).toContain('le compte rendu validé de la réunion')
  expect(validated.text).toContain('Compte rendu validé, version 1.')
  expect(validated.files.map(({ filename }) => filename)).toEqual(['2023-02-01 COPIL n°1 – Compte rendu.docx'])
  expect(
    createHash('sha256')
      .update(validated.files[0]?.bytes ?? '')
      .digest('hex'),
  ).toBe(frozen?.sha256)
})

test('a cancellation is told to those who had a seat on the day of the meeting; one that stands cannot be', async () => {
  const dossier = await withAddresses()
  const { client, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await takeTo(dossier, id, 'convened')
  await expect(bytesOf(dossier, id, 'cancellation')).rejects.toThrow('NOT_FOUND')
  await client.meetings.remove({ id })
  const mail = await readBack(dossier, id, 'cancellation')
  expect(mail.subject).toBe('Annulation : COPIL n° 1 du 14 mars 2023 – Démarche d’essai')
  expect(mail.text).toContain('prévue le mardi 14 mars 2023, est annulée.')
  expect(mail.to).toHaveLength(2)
  expect(mail.files.map(({ bytes }) => bytes.toString('utf8'))).toEqual([expect.stringContaining('METHOD:CANCEL')])
  await expect(bytesOf(dossier, id, 'notice')).rejects.toThrow('NOT_FOUND')
})

test('nobody to write to is told before anything is written; an address is written to once', async () => {
  const dossier = await dossierWithCopil()
  const { client, chairId, chamberId, copilId, officerId, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await expect(bytesOf(dossier, id, 'notice')).rejects.toMatchObject({
    code: 'NOT_READY',
    data: { missing: ['addressee'] },
  })
  await client.organisations.updateContact({ id: chairId, email: 'commun@exemple.fr' })
  await client.organisations.updateContact({ id: officerId, email: 'Commun@exemple.fr' })
  await client.committees.addMember({
    committeeId: copilId,
    organisationId: chamberId,
    college: 'experts',
    role: 'guest',
    toDate: '2023-03-13',
  })
  expect(await client.calendar.addressees({ meetingId: id })).toEqual({
    to: [{ label: 'Président (Grand Cahors)', email: 'commun@exemple.fr' }],
    unreachable: ['CCI du Lot'],
  })
})

test('no name or title writes a header of its own', async () => {
  const dossier = await withAddresses()
  const { client, chairId, meetOn } = dossier
  await client.initiative.update({ name: 'Essai\r\nBcc: intrus@exemple.fr\r\n\r\nCorps' })
  await client.organisations.updateContact({
    id: chairId,
    firstName: 'A"\r\nBcc: intrus@exemple.fr',
    lastName: `<intrus@exemple.fr>, ${'字'.repeat(9_000)}`,
  })
  const id = await meetOn('2023-03-14')
  await client.meetings.addItem({ meetingId: id, title: `Point\u2028${'x'.repeat(9_000)}` })
  await client.meetings.update({ id, place: '/etc/passwd', visio: 'http://127.0.0.1:9/' })
  const mail = await readBack(dossier, id, 'notice')
  expect(mail.keys.toSorted()).toEqual([
    'content-type',
    'date',
    'message-id',
    'mime-version',
    'subject',
    'to',
    'x-unsent',
  ])
  expect(mail.to.map((one) => one.slice(one.lastIndexOf('<')))).toEqual(['<elodie@exemple.fr>', '<mission@exemple.fr>'])
  expect(mail.subject).toContain('Essai Bcc : intrus@exemple.fr Corps')
  const lines = (await bytesOf(dossier, id, 'notice')).toString('latin1').split('\r\n')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998)
})
