import JSZip from 'jszip'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Every part of a Word file as one text: body, header, footer, properties, relationships, names of the parts; with its markup, and
 * once more without it, so that words that several runs share are found too.
 */
export async function everyPartOf(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file) => `${file.name}\n${await file.async('string')}`),
  )
  const raw = parts.join('\n').replaceAll(/&(\w+);/gu, (_, name: string) => ENTITIES[name] ?? '')
  const told = `${raw}\n${raw.replaceAll(/<[^>]*>/gu, '')}`
  return told.replaceAll(/[\u00A0\u202F]/gu, ' ').replaceAll('’', "'")
}
