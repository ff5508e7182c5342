import type { Indicator } from '../indicator.ts';

export const land: readonly Indicator[] = [
  {
    id: 'land.certificates',
    name: { vi: 'Số giấy chứng nhận quyền sử dụng đất cấp', en: 'Land-use certificates issued' },
    kind: 'flow',
    direction: 'higher-better',
    measures: [{ measure: 'level', unit: 'certificate', plausible: { min: 0, max: 20000 } }],
    labels: [
      'cấp giấy chứng nhận quyền sử dụng đất',
      'giấy CNQSDĐ',
      'cấp GCNQSDĐ',
      'sổ đỏ',
      'GCN QSDĐ',
      'chứng nhận quyền sử dụng đất',
      'quyền sử dụng đất',
      'GCNQSDĐ',
      'cấp mới sổ đỏ',
    ],
    weakLabels: ['hồ sơ đất đai'],
  },
  {
    id: 'land.area.natural',
    name: { vi: 'Diện tích tự nhiên', en: 'Natural area' },
    kind: 'stock',
    direction: 'neutral',
    measures: [{ measure: 'level', unit: 'ha', plausible: { min: 20, max: 250000 } }],
    labels: ['diện tích tự nhiên', 'tổng diện tích tự nhiên', 'diện tích đất tự nhiên', 'DTTN'],
    weakLabels: ['rộng', 'có diện tích'],
    official: {
      ref: 'QĐ 05/2023/QĐ-TTg (danh mục CẤP TỈNH): diện tích và cơ cấu đất; QĐ 54/2016 cấp xã có nhóm Đất đai và dân số',
      verified: true,
    },
    note: 'Often km2 in resolutions (x100)',
  },
  {
    id: 'land.clearance.area',
    name: { vi: 'Diện tích giải phóng mặt bằng', en: 'Site clearance area' },
    kind: 'flow',
    direction: 'higher-better',
    measures: [{ measure: 'level', unit: 'ha', plausible: { min: 0, max: 5000 } }],
    labels: ['giải phóng mặt bằng', 'diện tích GPMB', 'bàn giao mặt bằng'],
    weakLabels: ['GPMB', 'thu hồi đất', 'mặt bằng'],
  },
];
