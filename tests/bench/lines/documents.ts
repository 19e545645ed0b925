import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentRequest } from '../../../src/shared/documents/documents.contract.ts'
import type { Bed, Line } from '../bed.ts'
import { dayOf, TODAY } from '../draw.ts'
import { fillTemplate, makeTemplate, tellAgain } from '../templater.ts'

const ONE_PAGE = 500
const MANY_PAGES = 5_000

function writeWhole(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w')
  writeSync(file, bytes)
  fsyncSync(file)
  closeSync(file)
}

interface Wanted {
  name: string
  isLong?: boolean
  request: DocumentRequest
}

function wanted({ value }: Bed): Wanted[] {
  const meeting = (number: number) => value(`SELECT id FROM meeting WHERE year = 1900 AND number = ${number}`)
  const [short, long] = [meeting(1), meeting(2)]
  const first = (table: string, where = 'true') => value(`SELECT id FROM ${table} WHERE ${where} LIMIT 1`)
  const period = { from: dayOf(TODAY - 365), to: dayOf(TODAY) } as const
  return [
    { name: 'notice', request: { kind: 'notice', meetingId: short } },
    { name: 'sign-in sheet', request: { kind: 'signIn', meetingId: first('meeting', 'year > 1900') } },
    { name: 'minutes', request: { kind: 'minutes', meetingId: short } },
    { name: 'minutes, 100 pages', isLong: true, request: { kind: 'minutes', meetingId: long } },
    {
      name: 'interview report',
      request: { kind: 'interviewReport', interviewId: first('interview', `status = 'held'`) },
    },
    { name: 'synergy sheet', request: { kind: 'synergySheet', synergyId: first('synergy'), audience: 'office' } },
    { name: 'action sheet', request: { kind: 'actionSheet', actionId: first('action'), audience: 'office' } },
    { name: 'period report, 30 pages', isLong: true, request: { kind: 'periodReport', reportId: first('report') } },
    { name: 'changes', isLong: true, request: { kind: 'changes', ...period, audience: 'office' } },
    { name: 'plan, 100 pages', isLong: true, request: { kind: 'actionPlan', audience: 'office', paper: 'A4' } },
    { name: 'handover dossier', isLong: true, request: { kind: 'handoverDossier', handoverId: first('handover') } },
    { name: 'handover sheet', request: { kind: 'handoverSheet', handoverId: first('handover') } },
    { name: 'hundred days', request: { kind: 'hundredDays', handoverId: first('handover') } },
    { name: 'timeline, 370 actions', isLong: true, request: { kind: 'timeline', audience: 'office', paper: 'A3' } },
  ]
}

/** Each document, beside the same words and tables written by docxtemplater from a template that was made before. */
export function documentLines(bed: Bed): Line[] {
  const { client, folder } = bed
  return wanted(bed).map(({ name, isLong = false, request }) => {
    const path = join(folder, `${name}.docx`)
    const save = () => client.documents.save({ ...request, path, mayReplace: true, mayOpen: false })
    return {
      name: `document: ${name}`,
      budget: isLong ? MANY_PAGES : ONE_PAGE,
      runs: isLong ? 2 : 8,
      run: save,
      floor: async () => {
        const [template, told] = [await makeTemplate(), await tellAgain(readFileSync(path))]
        return () => writeWhole(`${path}.floor`, fillTemplate(template, told))
      },
    }
  })
}
