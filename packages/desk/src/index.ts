export { deskPage } from './server/desk-page.ts'
export { type OpenDesk, serveDesk } from './server/serve-desk.ts'
