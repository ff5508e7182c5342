/** One province of the registry as `refresh.ts` writes it. Names are NFC and without their level. */
export interface ProvinceFile {
  readonly source: string;
  readonly province: { readonly code: string; readonly name: string };
  /** Districts before July 2025, with the province that each was in then. */
  readonly districts: readonly { readonly name: string; readonly province: string }[];
  readonly areas: readonly {
    readonly code: string;
    readonly level: string;
    readonly name: string;
    /** What became this area in July 2025; `district` counts in `districts`. */
    readonly predecessors: readonly {
      readonly code: string;
      readonly level: string;
      readonly name: string;
      readonly district: number;
    }[];
  }[];
}
