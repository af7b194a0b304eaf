/** A village by its name and its folder, which stands in every address: `{ name: '仓溪村', folder: 'cangxi' }`. */
export type NewVillage = { readonly name: string; readonly folder: string }

/** What has to be known of a town before anything else can be written. */
export type NewTown = {
  readonly name: string
  /** the province, as the vocabulary has it: `浙江省` */
  readonly province: string
  /** where the board will stand on the web; nothing while that is not known */
  readonly address?: string
  readonly villages: readonly NewVillage[]
  /** of the packages that the town installs */
  readonly version: string
}
