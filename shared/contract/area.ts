import * as z from 'zod';

/**
 * Area codes were dealt out anew on 1 July 2025 and most numbers now name another place, so a code means
 * nothing without its era. An era is named by the month it began.
 */
export const ERAS = ['pre-2025-07', '2025-07'] as const;
export const CURRENT_ERA = '2025-07' satisfies (typeof ERAS)[number];
export const era = z.enum(ERAS);
export type Era = z.infer<typeof era>;

export const LEVELS = ['phường', 'xã', 'thị trấn', 'đặc khu'] as const;
export const level = z.enum(LEVELS);
export type Level = z.infer<typeof level>;

export const areaCode = z.string().regex(/^\d{5}$/);
export const provinceCode = z.string().regex(/^\d{2}$/);

export const province = z.object({ code: provinceCode, name: z.string() });

/** A ward, commune, township or special zone: who a report is about. `name` is without its level. */
export const area = z.object({
  code: areaCode,
  era,
  level,
  name: z.string(),
  /** The district (before July 2025) as the registry names it: "Thành phố Long Xuyên". */
  district: z.string().optional(),
  province: z.string().optional(),
});
export type Area = Readonly<z.infer<typeof area>>;

/** Who uploads: the `<code>` of `wards/<code>/…`, an area of the current era, with its present province. */
export const office = z.object({
  code: areaCode,
  level,
  name: z.string(),
  province,
});
export type Office = Readonly<z.infer<typeof office>>;
