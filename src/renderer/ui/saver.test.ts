import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { richParagraphs, type RichText } from '../../shared/richText.ts'
import { startTranslations } from '../i18n.ts'
import { createSaver } from './saver.ts'
import { saveState } from './saveState.ts'
import { currentToasts } from './toasts.ts'

/** A dossier that answers when it is told to, and keeps what reached it. */
const slowDossier = () => {
  const received: string[] = []
  const waiting: { answer: () => void; refuse: (error: Error) => void }[] = []
  const save = (value: string) =>
    new Promise<unknown>((resolve, reject) => {
      received.push(value)
      waiting.push({ answer: () => resolve({}), refuse: reject })
    })
  const next = async (settle: (call: { answer: () => void; refuse: (error: Error) => void }) => void) => {
    const call = waiting.shift()
    if (!call) throw new Error('Nothing was sent')
    settle(call)
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    received,
    save,
    answer: () => next((call) => call.answer()),
    refuse: (error: Error) => next((call) => call.refuse(error)),
  }
}

const diskFull = () => new ORPCError('DISK_FULL', { status: 507, data: {} })
const pause = () => vi.advanceTimersByTimeAsync(300)

beforeEach(() => {
  vi.useFakeTimers()
  // The page’s language is written on its root; a test has no page.
  vi.stubGlobal('document', { documentElement: { lang: 'fr' } })
  startTranslations('fr')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('typing is saved once, after the last key', async () => {
  const { received, save, answer } = slowDossier()
  const saver = createSaver<string>(() => {})
  for (const value of ['R', 'Re', 'Rel']) {
    saver.change({ value, save }, null)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(received).toEqual([])
  expect(saveState.current().state).toBe('saving')
  await pause()
  expect(received).toEqual(['Rel'])
  await answer()
  expect(saver.isIdle()).toBe(true)
  expect(saveState.current().state).toBe('saved')
})

test('a value that more of is being typed waits for the field to be left', async () => {
  const { received, save, answer } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: '07/02/20', save, isUnfinished: true }, null)
  await pause()
  expect(received).toEqual([])
  saver.flush()
  expect(received).toEqual(['07/02/20'])
  await answer()
  expect(saver.isIdle()).toBe(true)
})

test('one call at a time: what is typed during a save goes after it, and only the last of it', async () => {
  const { received, save, answer } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: 'a', save }, null)
  await pause()
  saver.change({ value: 'ab', save }, null)
  await pause()
  saver.change({ value: 'abc', save }, null)
  saver.flush()
  expect(received).toEqual(['a'])
  await answer()
  expect(received).toEqual(['a', 'abc'])
  expect(saver.isIdle()).toBe(false)
  await answer()
  expect(saver.isIdle()).toBe(true)
})

test('a value is sent to the record it was typed in', async () => {
  const first = slowDossier()
  const second = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: 'for the first', save: first.save }, null)
  saver.release()
  saver.change({ value: 'for the second', save: second.save }, null)
  await first.answer()
  expect(first.received).toEqual(['for the first'])
  expect(second.received).toEqual(['for the second'])
  await second.answer()
})

test('a value that the disk refused is kept, told, and sent again', async () => {
  const { received, save, answer, refuse } = slowDossier()
  const errors: (string | null)[] = []
  const saver = createSaver<string>(({ error }) => errors.push(error))
  saver.change({ value: 'a', save }, null)
  await pause()
  await refuse(diskFull())
  expect(errors.at(-1)).toContain('Le disque est plein')
  expect(saveState.current()).toEqual({ state: 'notSaved', reason: errors.at(-1), canRetry: true })
  expect(saver.isIdle()).toBe(false)
  saveState.flush()
  expect(received).toEqual(['a', 'a'])
  await answer()
  expect(saveState.current().state).toBe('saved')
})

test('what was typed meanwhile replaces what failed', async () => {
  const { received, save, answer, refuse } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: 'a', save }, null)
  await pause()
  saver.change({ value: 'ab', save }, null)
  await refuse(diskFull())
  expect(received).toEqual(['a', 'ab'])
  await answer()
  expect(saver.isIdle()).toBe(true)
})

test('a refused value is never sent; once it is right it is', async () => {
  const { received, save, answer } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: '', save }, 'Ce champ ne peut pas rester vide.')
  saver.flush()
  await pause()
  expect(received).toEqual([])
  expect(saveState.current()).toEqual({
    state: 'notSaved',
    reason: 'Ce champ ne peut pas rester vide.',
    canRetry: false,
  })
  saver.change({ value: 'nom', save }, null)
  await pause()
  expect(received).toEqual(['nom'])
  await answer()
  expect(saveState.current().state).toBe('saved')
})

test('a value that the dossier refuses is kept and told, without offering to send it again', async () => {
  const dossier = slowDossier()
  const saver = createSaver<string>(() => undefined)
  saver.change({ value: '2020-01-01', save: dossier.save }, null)
  await pause()
  const issues = [{ path: 'toDate', message: 'datesReversed' }]
  await dossier.refuse(new ORPCError('INVALID_INPUT', { status: 400, data: { issues } }))
  expect(saveState.current()).toEqual({
    state: 'notSaved',
    reason: 'La date de fin précède la date de début.',
    canRetry: false,
  })
  saver.change({ value: '2030-01-01', save: dossier.save }, null)
  await pause()
  await dossier.answer()
  expect(saveState.current()).toEqual({ state: 'saved' })
})

test('leaving the screen sends what waits and lets go of what is refused', async () => {
  const { received, save, answer } = slowDossier()
  const kept = createSaver<string>(() => {})
  kept.change({ value: 'dernier mot', save }, null)
  kept.release()
  expect(received).toEqual(['dernier mot'])
  await answer()
  const refused = createSaver<string>(() => {})
  refused.change({ value: '', save }, 'Ce champ ne peut pas rester vide.')
  refused.release()
  expect(saveState.current().state).toBe('saved')
})

test('nothing is sent while another dossier is open; what waits keeps its words, and goes later or never', async () => {
  const { received, save, answer } = slowDossier()
  const saver = createSaver<string>(() => {})
  saveState.hold('un autre dossier est ouvert.')
  saver.change({ value: 'mots', save }, null)
  await pause()
  saver.release()
  expect(received).toEqual([])
  expect(saveState.words()).toEqual(['mots'])
  expect(await saveState.settled()).toBe(false)
  saveState.hold(null)
  saveState.flush()
  expect(received).toEqual(['mots'])
  await answer()
  saver.change({ value: 'autres mots', save }, null)
  saveState.forget()
  await pause()
  expect(received).toEqual(['mots'])
  expect(saveState.current().state).toBe('saved')
})

test('a refused rich text that is left behind is told with its words, whole when copied', () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
  const long = 'compte rendu '.repeat(50).trim()
  const saver = createSaver<RichText>(() => {})
  saver.change({ value: richParagraphs('Échanges', long), save: () => Promise.resolve({}) }, 'Ce texte est trop long.')
  saver.release()
  const toast = currentToasts().at(-1)
  expect(toast).toMatchObject({ tone: 'error', isKept: true, action: { label: 'Copier' } })
  expect(toast?.message).toMatch(/Échanges.*compte rendu.*…\s».*Ce texte est trop long\.$/s)
  toast?.action?.run()
  expect(copied).toEqual([`Échanges\n${long}`])
})

test('settling sends what waits and tells whether all of it is in the file', async () => {
  const { save, answer, refuse } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: 'a', save }, null)
  const settled = saveState.settled()
  await answer()
  expect(await settled).toBe(true)
  saver.change({ value: 'b', save }, null)
  const failed = saveState.settled()
  await refuse(diskFull())
  expect(await failed).toBe(false)
  saver.flush()
  await answer()
})

test('what is taken back before it was sent is given up, refused or not', async () => {
  const { received, save } = slowDossier()
  const saver = createSaver<string>(() => {})
  saver.change({ value: 'Relais', save }, null)
  saver.drop()
  saver.change({ value: '', save }, 'Ce champ ne peut pas rester vide.')
  expect(saveState.current().state).toBe('notSaved')
  saver.drop()
  saver.release()
  await pause()
  expect(received).toEqual([])
  expect(saver.isIdle()).toBe(true)
  expect(saveState.current().state).toBe('saved')
})
