import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/core/*/*.table.ts',
  out: './drizzle',
  casing: 'snake_case',
})
