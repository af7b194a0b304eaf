/** What can be wrong with the files beside a record. `text` is the name of the file. */
export type AttachmentFault =
  | { readonly what: 'attachment-missing'; readonly text: string; readonly meant: readonly string[] }
  | { readonly what: 'attachment-name' | 'attachment-unused'; readonly text: string }
  /** in bytes */
  | { readonly what: 'attachment-size'; readonly text: string; readonly found: number; readonly most: number }
  /** the paths of the files that are the same to the byte, the first few of them, and how many more there are */
  | { readonly what: 'attachment-copied'; readonly text: string; readonly others: readonly string[]; readonly more: number }
