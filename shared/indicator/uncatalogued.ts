import type { Measure } from '../contract/observation.ts';
import type { Thing } from './indicator.ts';

const counted = (unit: string, ...labels: string[]): Thing => thing('level', unit, labels);
const money = (...labels: string[]): Thing => thing('level', 'VND', labels);
const thing = (measure: Measure, unit: string, labels: readonly string[]): Thing => ({
  measures: [{ measure, unit }],
  labels,
});

/** A crop or plant that no indicator is about: its area, harvest and yield are its own. */
const crop = (...labels: string[]): Thing => ({
  measures: [
    { measure: 'level', unit: 'ha' },
    { measure: 'level', unit: 't' },
    { measure: 'level', unit: 't/ha' },
  ],
  labels,
});

/**
 * What bulletins count beside the indicators. Each takes the figures next to it, so that no indicator nearby is
 * given them: "02 vụ tai nạn, làm chết 01 người, bị thương 04 người".
 */
export const UNCATALOGUED: readonly Thing[] = [
  counted('person', 'bị thương', 'số người bị thương', 'người bị thương', 'làm bị thương'),
  counted('house', 'tốc mái', 'sập', 'hư hỏng'),
  money('thiệt hại', 'ước thiệt hại', 'tổng thiệt hại', 'gây thiệt hại'),
  money('lợi nhuận', 'doanh số', 'giá bán', 'giá trị hợp đồng'),
  money('đảng phí', 'thu đảng phí', 'thu nộp đảng phí', 'đoàn phí', 'hội phí'),
  money('phạt tiền', 'xử phạt', 'số tiền phạt', 'tiền phạt'),
  money('dư nợ', 'tổng dư nợ', 'vốn vay', 'nguồn vốn ủy thác', 'quỹ bảo trợ trẻ em', 'quỹ khuyến học'),
  counted('km', 'vỉa hè', 'đường hoa', 'tuyến đường hoa', 'cống', 'cống thoát nước', 'nạo vét'),
  crop(
    'sầu riêng',
    'cây sầu riêng',
    'cây ăn trái',
    'cây ăn quả',
    'vườn cây ăn trái',
    'xoài',
    'nhãn',
    'bưởi',
    'cam',
    'chuối',
  ),
  crop(
    'cà phê',
    'cây cà phê',
    'hồ tiêu',
    'cao su',
    'cây điều',
    'mía',
    'chè',
    'sắn',
    'khoai mì',
    'khoai lang',
    'dược liệu',
  ),
  crop(
    'ớt',
    'đậu nành',
    'đậu nành rau',
    'đậu phộng',
    'lạc',
    'mè',
    'bắp non',
    'kiệu',
    'dưa hấu',
    'hoa kiểng',
    'hoa lan',
  ),
  counted('certificate', 'thu hồi'),
  counted('party-member', 'miễn sinh hoạt', 'đảng viên dự bị', 'chuyển đảng chính thức', 'chuyển chính thức'),
  counted('person', 'đề nghị kết nạp', 'đề nghị kết nạp thêm', 'cử … đi học', 'lớp nhận thức về đảng'),
];
