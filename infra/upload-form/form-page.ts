import type { Fields } from './sign-form.ts';

export interface PageOrder {
  /** Where the form is sent. */
  readonly action: string;
  readonly fields: Fields;
  readonly office: string;
  readonly until: Date;
}

/** A page for a ward office: choose a file, send it, see the answer of S3. No script, nothing from elsewhere. */
export function formPage({ action, fields, office, until }: PageOrder): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gửi bản tin: đơn vị ${escaped(office)}</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
input,button{font:inherit}iframe{width:100%;height:9rem;border:1px solid #ccc}</style>
</head>
<body>
<h1>Gửi bản tin, báo cáo</h1>
<p>Đơn vị ${escaped(office)}. Chọn một tệp Word (.docx), PDF, HTML hoặc văn bản (.txt), tối đa 20 MB, rồi bấm <b>Gửi</b>.
Không gửi tài liệu mật. Biểu mẫu này dùng được đến ${escaped(localTime(until))}.</p>
<form action="${escaped(action)}" method="post" enctype="multipart/form-data" target="answer">
${hidden.join('\n')}
<p><input type="file" name="file" required> <button>Gửi</button></p>
</form>
<p>Gửi xong, khung dưới đây hiện chữ <b>PostResponse</b>. Nếu hiện chữ <b>Error</b> hoặc để trống thì tệp chưa được
nhận: kiểm tra dung lượng và thời hạn, rồi xin tỉnh một biểu mẫu mới.</p>
<iframe name="answer" title="Kết quả"></iframe>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

const localTime = (time: Date): string =>
  new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(time);
