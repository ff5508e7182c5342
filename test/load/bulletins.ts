import { uploadKey } from '../../shared/contract/keys.ts';

const OFFICES = ['30301', '30307', '30316', '30376', '30544', '30682', '30769'] as const;
const PERIODS = 84; // seven years of months

/** The nth bulletin of a load: about 3 KB of our own words with two dozen figures, none like another. */
export function loadBulletin(n: number): { readonly key: string; readonly bytes: Uint8Array } {
  const office = OFFICES[n % OFFICES.length] ?? OFFICES[0];
  const month = n % PERIODS;
  const [m, y] = [1 + (month % 12), 2020 + Math.floor(month / 12)];
  const figure = (i: number) => (((n * 7919 + i * 104729) % 9000) + 1000) / 10;
  const said = (i: number) => String(figure(i)).replace('.', ',');
  const lines = Array.from({ length: 6 }, (_, i) =>
    [
      `- Thu ngân sách nhà nước trên địa bàn đạt ${said(i)} triệu đồng, đạt ${said(i + 1)}% dự toán.`,
      `- Tỷ lệ bao phủ bảo hiểm y tế đạt ${(figure(i + 2) % 100).toFixed(2).replace('.', ',')}%.`,
      `- Diện tích gieo cấy lúa ${said(i + 3)} ha, năng suất bình quân đạt ${(figure(i + 4) % 90).toFixed(1).replace('.', ',')} tạ/ha.`,
      `- Khen thưởng ${Math.round(figure(i + 5)) % 90} tập thể và ${Math.round(figure(i + 6))} cá nhân có thành tích tốt.`,
    ].join('\n'),
  );
  const text = `ỦY BAN NHÂN DÂN\nBÁO CÁO\nTình hình kinh tế - xã hội tháng ${m} năm ${y}\n\nTrong tháng ${m} năm ${y}, đơn vị đã thực hiện các nhiệm vụ được giao.\n${lines.join('\n')}\n`;
  return { key: uploadKey({ office, name: `tải/${n}.txt` }), bytes: new TextEncoder().encode(text) };
}
