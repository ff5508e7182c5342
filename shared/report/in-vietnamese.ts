const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** "1.234,5": a number as notes write it. */
export const inVietnamese = (value: number): string => FORMAT.format(value);
