import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CoreContext } from '../core/context.ts'
import { makePackage } from '../core/handoverPackage/handoverPackage.service.ts'
import { verifyPackage } from '../core/handoverPackage/receive.service.ts'
import { Passphrase, type Verification } from '../shared/handoverPackage/handoverPackage.contract.ts'
import { say } from './outputs.ts'
import { passphraseTooShort, Refusal, tellVerification } from './sentences.ts'

/** The package is not the one that was handed over. Bad use and refusals have a code of their own (2). */
const UNSOUND = 1

// Never an argument: those are seen by every user of the machine, and kept in the history of the shell.
const passphraseGiven = (): string | null => process.env.RELAIS_PASSPHRASE || null

function demandLongEnough(passphrase: string | null): string | null {
  if (passphrase !== null && !Passphrase.safeParse(passphrase).success) throw new Refusal(passphraseTooShort())
  return passphrase
}

function sayVerification(verification: Verification): void {
  say(tellVerification(verification))
  if (!verification.isSound) process.exitCode = UNSOUND
}

/** What is handed over: made, and checked on reception. */
export function addPackageCommands(program: Command, context: CoreContext): void {
  program
    .command('package <file>')
    .description('écrit le paquet de passation ; protégé si la variable RELAIS_PASSPHRASE contient une phrase secrète')
    .requiredOption(
      '-o, --output <zip>',
      'le paquet à écrire (.zip, ou .zip.age s’il est protégé) ; rien n’est remplacé',
    )
    .option('--with-spoken-notes', 'avec les notes « de vive voix » sur les entreprises, que le paquet laisse de côté')
    .action(async (file: string, { output, withSpokenNotes }: { output: string; withSpokenNotes?: true }) => {
      const passphrase = demandLongEnough(passphraseGiven())
      context.session.open(resolve(file))
      const request = {
        path: resolve(output),
        mayReplace: false,
        passphrase,
        withSpokenNotes: withSpokenNotes === true,
      }
      const { path, sha256 } = await makePackage(context, request)
      say(`${sha256}  ${path}`)
    })
  program
    .command('verify <zip>')
    .description(
      'vérifie un paquet reçu, fichier par fichier (code de sortie 1 s’il est altéré) ; sa phrase secrète est lue dans RELAIS_PASSPHRASE',
    )
    .action(async (zip: string) =>
      sayVerification(await verifyPackage(context, { path: resolve(zip), passphrase: passphraseGiven() })),
    )
}
