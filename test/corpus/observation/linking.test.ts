import { AS_WRITTEN, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const level = (
  indicator: string | null,
  value: number,
  unit: string,
  more: Partial<Figure> = {},
): Figure => ({
  indicator,
  measure: 'level',
  value,
  unit,
  ...more,
});

testCorpus<Figure>('ellipsis', readFigures, [
  // a figure without a subject speaks of the one before it
  examples(
    [
      level('budget.revenue.total', 3e9, 'VND'),
      {
        indicator: 'budget.revenue.total',
        measure: 'plan-attainment',
        value: 61,
        unit: '%',
        basis: 'estimate',
      },
      { indicator: 'budget.revenue.total', measure: 'growth', value: 4, unit: '%', basis: 'same-period' },
    ],
    ['Thu ngân sách 3 tỷ đồng, đạt 61% dự toán, tăng 4% so cùng kỳ.'],
  ),
  // one with a subject of its own does not
  examples(
    [level('budget.revenue.total', 3e9, 'VND'), { indicator: null, measure: 'rate', value: 88, unit: '%' }],
    ['Thu ngân sách 3 tỷ đồng, tuyến phố văn minh được duy trì 88%.'],
    AS_WRITTEN,
  ),
  // what a percentage is of is no subject of the next
  examples(
    [
      level('budget.revenue.total', 3e9, 'VND'),
      {
        indicator: 'budget.revenue.total',
        measure: 'plan-attainment',
        value: 104,
        unit: '%',
        basis: 'target',
      },
      {
        indicator: 'budget.revenue.total',
        measure: 'plan-attainment',
        value: 102,
        unit: '%',
        basis: 'resolution',
      },
    ],
    ['Tổng thu ngân sách 3 tỷ đồng, bằng 104% chỉ tiêu huyện giao, 102% nghị quyết HĐND xã.'],
  ),
]);

testCorpus<Figure>('what the catalogue has not takes its own figures', readFigures, [
  examples(
    [
      level('security.traffic.accidents', 2, 'case'),
      level('security.traffic.deaths', 1, 'person'),
      level(null, 4, 'person'),
    ],
    ['Xảy ra 02 vụ tai nạn giao thông, làm chết 01 người, bị thương 04 người.'],
    MARKED,
  ),
  examples(
    [level('agri.rice.area', 140, 'ha'), level(null, 35, 'ha')],
    ['Xuống giống 140 ha lúa Thu Đông; sầu riêng 35 ha.'],
    MARKED,
  ),
]);

testCorpus<Figure>('one label and several figures, several labels and as many figures', readFigures, [
  examples(
    [
      level('agri.fruit.area', 1286, 'ha'),
      level('agri.rice.area', 940, 'ha'),
      level('agri.vegetable.area', 163, 'ha'),
    ],
    ['Diện tích cây ăn trái, lúa và rau màu lần lượt là 1.286, 940 và 163 ha.'],
    MARKED,
  ),
  examples(
    [
      level('poverty.poor', 8, 'household'),
      level('poverty.near-poor', 13, 'household'),
      { indicator: 'poverty.poor', measure: 'rate', value: 0.19, unit: '%' },
      { indicator: 'poverty.near-poor', measure: 'rate', value: 0.31, unit: '%' },
    ],
    ['Toàn xã còn 08 hộ nghèo và 13 hộ cận nghèo, chiếm lần lượt 0,19% và 0,31%.'],
  ),
]);

testCorpus<Figure>('amounts for each of something are no totals', readFigures, [
  examples(
    [level('social.houses.built', 12, 'house'), level(null, 4e7, 'VND/house')],
    ['Bàn giao 12 căn nhà đại đoàn kết, mỗi căn 40 triệu đồng.'],
    AS_WRITTEN,
  ),
]);

testCorpus<Figure>('places are counted by the way', readFigures, [
  examples(
    [level('agri.rice.area', 315, 'ha'), level(null, 2, 'cooperative')],
    ['Xuống giống 315 ha lúa tại 02 hợp tác xã.'],
    MARKED,
  ),
]);

testCorpus<Figure>('what brackets set beside a figure', readFigures, [
  examples(
    [level('poverty.poor', 41, 'household'), { ...level('poverty.poor', 53, 'household'), period: '2023' }],
    ['Toàn xã còn 41 hộ nghèo (đầu năm 53 hộ).', 'Hộ nghèo: 41 hộ (đầu năm: 53 hộ).'],
  ),
  examples(
    [
      level('agri.livestock.cattle-pig', 3100, 'head'),
      { ...level('agri.livestock.cattle-pig', 2950, 'head'), period: '2023-S1' },
    ],
    ['Đàn lợn 3.100 con (cùng kỳ 2.950 con).', 'Đàn lợn 3.100 con (CK: 2.950 con).'],
    AS_WRITTEN,
  ),
]);

testCorpus<Figure>('a second count under one label', readFigures, [
  // is of something else
  examples(
    [
      level('land.certificates', 38, 'certificate'),
      { indicator: null, measure: 'level', value: 11, unit: 'certificate' },
    ],
    ['Cấp mới 38 giấy chứng nhận quyền sử dụng đất, hủy 11 giấy.'],
    AS_WRITTEN,
  ),
]);

testCorpus<Figure>('parts without a unit', readFigures, [
  examples(
    [11, 6, 5].map((value) => ({ indicator: null, measure: 'level', value, unit: 'person' })),
    ['Hiện còn thiếu 11 giáo viên (mầm non 6, tiểu học 5).'],
  ),
]);

testCorpus<Figure>('a pair of figures', readFigures, [
  // what stands before the pair is what it is of
  examples(
    [
      level('poverty.poor', 78, 'household'),
      { indicator: null, measure: 'level', value: 251, unit: 'person' },
    ],
    ['Hộ nghèo: 78 hộ/251 khẩu.', 'Hộ nghèo còn 78 hộ với 251 khẩu.'],
  ),
  examples(
    [level('population.households', 2415, 'household'), level('population.total', 9830, 'person')],
    ['Phường có 2.415 hộ, 9.830 khẩu.', 'Toàn phường có 2.415 hộ với 9.830 khẩu.'],
  ),
]);

testCorpus<Figure>('whom something is done for', readFigures, [
  // is no count of the poor, however the figure is hedged
  examples(
    level(null, 40, 'household', { bound: '>=' }),
    ['Tặng quà cho ít nhất 40 hộ nghèo.', 'Hỗ trợ tối thiểu 40 hộ cận nghèo.'],
    MARKED,
  ),
  examples(level(null, 40, 'household'), ['Thăm 40 hộ nghèo.', 'Giúp đỡ 40 hộ nghèo.'], MARKED),
  examples(level('poverty.poor', 40, 'household'), ['Toàn xã có 40 hộ nghèo.', 'Còn 40 hộ nghèo.']),
  examples(level('poverty.escaped.households', 5, 'household'), ['Giúp 5 hộ thoát nghèo.'], MARKED),
]);

testCorpus<Figure>('a label around a hedged figure', readFigures, [
  examples(
    level('party.cells.total', 14, 'cell', { bound: '>' }),
    ['Đảng bộ xã có trên 14 chi bộ.', 'Đảng viên của xã sinh hoạt tại hơn 14 chi bộ.'],
    MARKED,
  ),
]);

testCorpus<Figure>('members and the cells that they are in', readFigures, [
  examples(
    [level('party.members.total', 412, 'party-member'), level('party.cells.total', 16, 'cell')],
    ['Toàn Đảng bộ có 412 đảng viên/16 chi bộ.', 'Toàn Đảng bộ có 412 đảng viên, sinh hoạt ở 16 chi bộ.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a list of those commended', readFigures, [
  examples(
    [
      level('commendation.collectives', 4, 'collective'),
      level('commendation.individuals', 52, 'person'),
      level('commendation.individuals', 133, 'person'),
    ],
    ['UBND xã tặng giấy khen 4 tập thể, 52 thầy cô và 133 em.'],
    MARKED,
  ),
]);

testCorpus<Figure>('some of those just counted', readFigures, [
  examples(
    [
      level('economy.cooperative.count', 7, 'cooperative'),
      level(null, 6, 'cooperative', { partOf: 'economy.cooperative.count' }),
    ],
    ['Có 07 hợp tác xã, 6 trong số đó làm ăn có lãi.'],
    MARKED,
  ),
  examples(
    [level('poverty.poor', 578, 'household'), level(null, 561, 'household', { partOf: 'poverty.poor' })],
    ['Trong 578 hộ nghèo có 561 hộ là đồng bào dân tộc.'],
    MARKED,
  ),
]);

testCorpus<Figure>('seasons of rice', readFigures, [
  examples(
    [
      level('agri.rice.area', 982, 'ha'),
      level('agri.rice.area', 498, 'ha'),
      level('agri.rice.yield', 7.02, 't/ha'),
    ],
    ['Gieo cấy 982 ha lúa; trong đó vụ xuân 498 ha, đạt 70,2 tạ/ha.'],
    MARKED,
  ),
  examples(level('agri.vegetable.area', 35, 'ha'), ['Rau màu vụ đông xuân 35 ha.'], MARKED),
]);

testCorpus<Figure>('the share of a part', readFigures, [
  examples(
    [
      level('population.households', 3245, 'household'),
      level('population.total', 13_120, 'person'),
      level(null, 812, 'household', { partOf: 'population.households' }),
      { indicator: null, measure: 'share', value: 25, unit: '%' },
    ],
    ['Toàn xã có 3.245 hộ với 13.120 nhân khẩu, trong đó đồng bào Khmer 812 hộ, chiếm 25%.'],
    MARKED,
  ),
  // unless the words that name the part name a rate
  examples(
    [
      level('admin.dossiers.received', 3812, 'dossier'),
      level(null, 3505, 'dossier', { partOf: 'admin.dossiers.received' }),
      { indicator: 'digital.online-dossier.rate', measure: 'rate', value: 91.9, unit: '%' },
    ],
    [
      'Tiếp nhận 3.812 hồ sơ, trong đó trực tuyến 3.505 hồ sơ (đạt 91,9%).',
      'Tiếp nhận 3.812 hồ sơ, trong đó trực tuyến 3.505 hồ sơ, chiếm 91,9%.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('what a change is put down to', readFigures, [
  examples(
    [
      level('agri.livestock.cattle-pig', 4520, 'head'),
      {
        indicator: 'agri.livestock.cattle-pig',
        measure: 'change',
        value: -380,
        unit: 'head',
        basis: 'same-period',
      },
    ],
    ['Tổng đàn lợn 4.520 con, giảm 380 con so với cùng kỳ do dịch tả lợn châu Phi.'],
  ),
]);

testCorpus<Figure>('what follows a count is its own', readFigures, [
  examples(
    [level('construction.violations', 15, 'case'), level(null, 8, 'case')],
    ['Phát hiện 15 trường hợp vi phạm trật tự xây dựng, xử phạt 8 trường hợp.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a group within a rate', readFigures, [
  examples(
    [
      { indicator: 'insurance.health', measure: 'rate', value: 94, unit: '%' },
      { indicator: null, measure: 'rate', value: 100, unit: '%' },
    ],
    ['BHYT đạt 94%, riêng hộ nghèo 100%.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a list of those to whom something is done', readFigures, [
  examples(
    [level(null, 12, 'household'), level(null, 30, 'household')],
    ['Hỗ trợ 12 hộ nghèo, 30 hộ cận nghèo.', 'Tặng quà cho 12 hộ nghèo và 30 hộ cận nghèo.'],
    MARKED,
  ),
  examples(
    [
      level(null, 1230, 'head'),
      { indicator: null, measure: 'plan-attainment', value: 82, unit: '%', basis: 'plan' },
      level(null, 8500, 'head'),
    ],
    ['Tiêm vắc xin cho 1.230 con trâu, bò (đạt 82% kế hoạch), 8.500 con gia cầm.'],
    MARKED,
  ),
  examples(
    [level('agri.livestock.cattle-pig', 1230, 'head'), level('agri.livestock.poultry', 8500, 'head')],
    ['Hiện có 1.230 con trâu, bò, 8.500 con gia cầm.'],
    MARKED,
  ),
]);

testCorpus<Figure>('some of the cells', readFigures, [
  examples(
    [{ indicator: null, measure: 'ratio', value: 12, of: 14, unit: 'cell' }],
    ['Có 12/14 chi bộ tổ chức đại hội điểm.'],
    MARKED,
  ),
]);

testCorpus<Figure>('dossiers in time', readFigures, [
  examples(
    [
      { indicator: 'admin.dossiers.ontime-rate', measure: 'ratio', value: 2145, of: 2150, unit: 'dossier' },
      { indicator: 'admin.dossiers.ontime-rate', measure: 'rate', value: 99.77, unit: '%' },
    ],
    ['Giải quyết 2.145/2.150 hồ sơ đúng hạn, tỷ lệ 99,77%.'],
    MARKED,
  ),
]);

testCorpus<Figure>('money that is taken in', readFigures, [
  examples(level('budget.revenue.total', 34e9, 'VND'), ['Toàn xã thu 34 tỷ đồng.'], MARKED),
  // nor do words of another clause, or what "trong", "địa bàn" and "qua" look like without marks, make it another's
  examples(level('budget.revenue.total', 34e9, 'VND'), [
    'Trong 6 tháng, toàn xã thu 34 tỷ đồng.',
    'Địa bàn xã thu 34 tỷ đồng.',
  ]),
  examples(level('budget.expenditure.total', 34e9, 'VND'), ['Qua 6 tháng, toàn xã chi 34 tỷ đồng.']),
  examples(
    [level('env.trees.planted', 900, 'tree'), level('budget.revenue.total', 34e9, 'VND')],
    ['Trồng 900 cây xanh; toàn xã thu 34 tỷ đồng.'],
    MARKED,
  ),
  examples(
    level(null, 34e6, 'VND'),
    ['Bán vé tham quan thu 34 triệu đồng.', 'Trồng màu thu 34 triệu đồng.'],
    MARKED,
  ),
  examples(level(null, 34e6, 'VND'), ['Thanh lý xe cũ thu 34 triệu đồng.']),
  // is no revenue where the words say what from
  examples(
    [level(null, 3, 'case'), level(null, 25e6, 'VND')],
    ['Bắt 3 vụ đánh bạc, thu 25 triệu đồng.'],
    MARKED,
  ),
]);

testCorpus<Figure>('where a count came from', readFigures, [
  examples(
    [
      { indicator: 'poverty.poor', measure: 'change', value: -35, unit: 'household' },
      { ...level('poverty.poor', 80, 'household'), period: '2023-S1' },
      level('poverty.poor', 45, 'household'),
    ],
    ['Số hộ nghèo giảm 35 hộ (từ 80 hộ xuống 45 hộ).'],
  ),
]);

testCorpus<Figure>('the same of a longer time', readFigures, [
  examples(
    [level('budget.revenue.total', 5e9, 'VND'), level('budget.revenue.total', 61e9, 'VND')],
    [
      'Thu ngân sách 5 tỷ đồng; lũy kế từ đầu năm 61 tỷ đồng.',
      'Thu ngân sách trong tháng đạt 5 tỷ đồng; cộng dồn từ đầu năm đạt 61 tỷ đồng.',
      'Thu ngân sách 5 tỷ đồng. Lũy kế từ đầu năm 61 tỷ đồng.',
    ],
  ),
  examples(
    [level('security.traffic.accidents', 2, 'case'), level('security.traffic.accidents', 17, 'case')],
    [
      'Tai nạn giao thông 2 vụ. Tính chung từ đầu năm xảy ra 17 vụ.',
      'Tai nạn giao thông 2 vụ, từ đầu năm 17 vụ.',
    ],
  ),
  // is not of it where something else is named, or in another unit
  examples(
    [level('poverty.poor', 12, 'household'), level(null, 4, 'ha')],
    ['Còn 12 hộ nghèo; lũy kế từ đầu năm trồng 4 ha rừng.'],
    MARKED,
  ),
  examples(
    [level('budget.revenue.total', 5e9, 'VND'), level(null, 61e6, 'VND')],
    ['Thu ngân sách 5 tỷ đồng; tiền hỗ trợ ngư dân lũy kế từ đầu năm 61 triệu đồng.'],
    MARKED,
  ),
]);

testCorpus<Figure>('what an administrative fine brings', readFigures, [
  examples(
    level('security.admin-fines.value', 88e6, 'VND'),
    ['Phạt vi phạm hành chính, nộp kho bạc 88 triệu đồng.'],
    MARKED,
  ),
]);

testCorpus<Figure>('the parts that a count is made up of', readFigures, [
  examples(
    [
      level('social.houses.built', 20, 'house'),
      ...[12, 8].map((value) => ({ ...level(null, value, 'house'), partOf: 'social.houses.built' })),
    ],
    [
      'Xóa nhà tạm hoàn thành 20 căn, gồm làm mới 12 căn, sửa chữa 8 căn.',
      'Xóa nhà tạm: 20 căn (làm mới 12, sửa chữa 8).',
    ],
    MARKED,
  ),
  // without a whole each is counted
  examples(level('social.houses.built', 8, 'house'), ['Sửa chữa 8 căn nhà tình thương.'], MARKED),
]);

testCorpus<Figure>('what is vaccinated', readFigures, [
  examples(
    level(null, 840, 'head'),
    ['Tiêm phòng đợt 1 cho trâu bò 840 con.', 'Tiêm phòng đàn lợn 840 con.'],
    MARKED,
  ),
  // is no herd; the herd itself is
  examples(
    level('agri.livestock.cattle-pig', 840, 'head'),
    ['Đàn trâu bò 840 con.', 'Tổng đàn lợn 840 con.'],
    MARKED,
  ),
]);

testCorpus<Figure>('what is spent', readFigures, [
  examples(level('budget.expenditure.total', 7e9, 'VND'), ['Tổng chi 7 tỷ đồng.'], MARKED),
  // on allowances is not all that is
  examples(
    [level(null, 682e6, 'VND')],
    ['Trợ cấp hằng tháng cho người già, tổng chi 682 triệu đồng.'],
    MARKED,
  ),
]);

testCorpus<Figure>('some of the poor households', readFigures, [
  examples(level(null, 35, 'household'), ['Hộ nghèo không có khả năng lao động 35 hộ.'], MARKED),
]);

testCorpus<Figure>('what a figure is because of is not what it counts', readFigures, [
  examples(
    level(null, 380, 'head'),
    ['Tiêu hủy 380 con vì đàn heo mắc dịch.', 'Tiêu hủy 380 con nhờ đàn heo được giám sát.'],
    MARKED,
  ),
  examples(level('agri.livestock.cattle-pig', 380, 'head'), ['Có 380 con số đàn heo.']),
]);

const told = (indicator: string | null, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  indicator,
  measure: 'level',
  value,
  unit,
  ...more,
});

testCorpus<Figure>('one place after another', readFigures, [
  examples(
    [
      told('poverty.poor', 12, 'household'),
      told('poverty.poor', 9, 'household'),
      told('poverty.poor', 7, 'household'),
    ],
    [
      'Thôn Đông có 12 hộ nghèo, thôn Đoài 9 hộ, thôn Nam 7 hộ.',
      'Thôn Đông có 12 hộ nghèo, thôn Đoài 9 hộ, còn thôn Nam 7 hộ.',
    ],
    MARKED,
  ),
  examples(
    [told('budget.revenue.total', 4e9, 'VND'), told('budget.revenue.total', 2e9, 'VND')],
    [
      'Thu ngân sách trên địa bàn xã Hòa Tân đạt 4 tỷ đồng, xã Hòa Lợi 2 tỷ đồng.',
      'Thu ngân sách trên địa bàn xã Hòa Tân đạt 4 tỷ đồng, trong khi xã Hòa Lợi mới được 2 tỷ đồng.',
    ],
    MARKED,
  ),
  // "xã viên" names no place
  examples(
    [told('budget.revenue.total', 4e9, 'VND'), told(null, 2e9, 'VND')],
    ['Thu ngân sách đạt 4 tỷ đồng, xã viên góp vốn 2 tỷ đồng.'],
    MARKED,
  ),
]);

testCorpus<Figure>('the parts of what was counted', readFigures, [
  // have no indicator, though their own words name it
  examples(
    [
      told('construction.violations', 33, 'case'),
      told(null, 21, 'case', { partOf: 'construction.violations' }),
      told(null, 12, 'case', { partOf: 'construction.violations' }),
    ],
    [
      'Phát hiện 33 trường hợp vi phạm trật tự xây dựng, gồm 21 trường hợp sai phép và 12 trường hợp không phép.',
      'Phát hiện 33 trường hợp vi phạm trật tự xây dựng, trong đó 21 trường hợp sai phép, 12 trường hợp không phép.',
    ],
    MARKED,
  ),
  // a season of rice is told as rice is
  examples(
    [
      told('agri.rice.area', 2736, 'ha'),
      told('agri.rice.area', 1482, 'ha'),
      told('agri.rice.area', 1254, 'ha'),
    ],
    [
      'Diện tích lúa 2.736 ha, trong đó Đông Xuân 1.482 ha, Hè Thu 1.254 ha.',
      'Diện tích lúa 2.736 ha, trong đó vụ Đông Xuân 1.482 ha, vụ Hè Thu 1.254 ha.',
    ],
    MARKED,
  ),
  // goals that were met, counted without saying of how many
  examples(
    [told('plan.targets-met', 16, 'target'), told(null, 4, 'target')],
    [
      'Có 16 chỉ tiêu đạt và vượt kế hoạch, 4 chỉ tiêu chưa đạt.',
      'Có 16 chỉ tiêu hoàn thành và vượt, 4 chỉ tiêu không đạt.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('a crop that no indicator is about', readFigures, [
  // keeps its yield
  examples(
    [told(null, 312, 'ha'), told(null, 4.65, 't/ha')],
    ['Ngô 312 ha, năng suất bình quân 46,5 tạ/ha.', 'Diện tích ngô 312 ha, năng suất đạt 46,5 tạ/ha.'],
    MARKED,
  ),
  examples(
    [told(null, 312, 'ha'), told('agri.rice.yield', 6.2, 't/ha')],
    ['Ngô 312 ha; năng suất lúa bình quân 62 tạ/ha.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a measure by the day', readFigures, [
  // is of nothing that is measured by the head and year
  examples(
    [told(null, 142.5, 't/day')],
    ['Chất thải rắn sinh hoạt phát sinh bình quân 142,5 tấn/ngày.'],
    MARKED,
  ),
  examples(
    [told('agri.grain.per-capita', 571, 'kg/person/a')],
    ['Bình quân lương thực đầu người 571 kg/người/năm.', 'Bình quân lương thực đầu người 571 kg/năm.'],
    MARKED,
  ),
]);
