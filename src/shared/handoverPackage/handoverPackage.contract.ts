import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Instant } from '../fields.ts'

/** One file of a package, as its manifest tells it. */
export const PackagedFile = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })
export type PackagedFile = z.infer<typeof PackagedFile>

export const Manifest = z.object({
  format: z.literal('relais-package'),
  version: z.literal(1),
  madeAt: Instant,
  madeBy: z.string(),
  dossier: z.object({ id: z.string(), name: z.string() }),
  files: z.array(PackagedFile),
})
export type Manifest = z.infer<typeof Manifest>

export const verdicts = ['sound', 'altered', 'missing', 'unexpected'] as const
export type Verdict = (typeof verdicts)[number]

/** What a package holds, checked file by file. */
export const Verification = z.object({
  manifest: Manifest,
  isSound: z.boolean(),
  files: z.array(z.object({ path: z.string(), verdict: z.enum(verdicts) })),
})
export type Verification = z.infer<typeof Verification>

/** At least twelve characters; nobody can open the package without it, not even us. */
export const Passphrase = z.string().min(12).max(1_000)

const base = oc.errors(appErrors)

export const handoverPackageContract = {
  /** A name that sorts: « 2026-11-28 LOT’EC – Passation.zip », « ….zip.age » with a passphrase. */
  suggest: base
    .input(z.object({ isProtected: z.boolean() }))
    .output(z.object({ fileName: z.string(), folder: z.string() })),
  /** Writes the package whole or not at all. FILE_EXISTS unless `mayReplace`. */
  make: base
    .input(
      z.object({
        path: z.string().min(1),
        mayReplace: z.boolean().default(false),
        passphrase: Passphrase.nullable().default(null),
        withSpokenNotes: z.boolean().default(false),
      }),
    )
    .output(z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), files: z.int() })),
  /** PACKAGE_FOREIGN, PACKAGE_LOCKED (a passphrase is needed, or is not the right one). */
  verify: base
    .input(z.object({ path: z.string().min(1), passphrase: z.string().nullable().default(null) }))
    .output(Verification),
  /** Takes the dossier out of a sound package: PACKAGE_ALTERED otherwise. */
  receive: base
    .input(
      z.object({ path: z.string().min(1), passphrase: z.string().nullable().default(null), to: z.string().min(1) }),
    )
    .output(z.object({ path: z.string() })),
}
