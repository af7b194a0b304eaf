/** Options as they were typed; nothing where they were not. */
export type TypedOptions = {
  readonly yes?: boolean
  readonly check?: boolean
  readonly format?: string
  readonly brief?: boolean
  readonly history?: boolean
  readonly asOf?: string
  readonly slug?: string
  readonly year?: string
  readonly content?: string
  readonly examples?: string
  readonly in?: string
  readonly on?: string
  readonly schema?: boolean
  readonly byAge?: boolean
  readonly village?: string
  readonly outcomeBy?: string
  readonly resolutionBy?: string
  readonly works?: string
  readonly out?: string
  readonly kind?: string
  readonly outcome?: boolean
  readonly pdf?: string | boolean
  readonly html?: string | boolean
  readonly site?: string
  readonly port?: string
  readonly fresh?: boolean
  readonly key?: string
}
