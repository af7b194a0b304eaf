export { type BoardOrder, buildBoard } from './build-board.ts'
export { type ServedBoard, serveBoard } from './serve-board.ts'
