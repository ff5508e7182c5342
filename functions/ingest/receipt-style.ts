/** How the receipt page looks: one column that a phone shows without zooming, and that prints well. */
export const RECEIPT_STYLE = `:root{color-scheme:light}
body{font:1.0625rem/1.55 system-ui,"Noto Sans",sans-serif;max-width:42rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}
header{border-left:.5rem solid;border-radius:.25rem;padding:.75rem 1rem}
header.good{border-color:#1a7f37;background:#eaf6ec}header.plain{border-color:#57606a;background:#f1f3f5}header.bad{border-color:#b42318;background:#fdeceb}
h1{font-size:1.3rem;line-height:1.35;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}
.en,.about,dt,footer{color:#4d4d4d;font-size:.9rem}header p{margin:.35rem 0 0}.why{font-size:1.1rem;font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem .9rem}dd{margin:0}
.doubts{background:#fff6db;border-left:.5rem solid #bf8700;border-radius:.25rem;padding:.1rem 1rem .5rem}.doubts h2{margin-top:.75rem}
ul{padding-left:1.2rem}li+li{margin-top:.35rem}
ol.figures{list-style:none;padding:0}.figures li{border:1px solid #d0d7de;border-radius:.4rem;padding:.75rem .9rem;margin:.6rem 0;break-inside:avoid}
.figures p{margin:.1rem 0}.value{font-size:1.25rem;font-weight:700}
blockquote{margin:.5rem 0 0;padding-left:.75rem;border-left:3px solid #d0d7de}mark{background:#ffe58a;color:inherit}
del{color:#4d4d4d}ins{font-weight:600;text-decoration:none}summary{cursor:pointer;font-weight:600;padding:.5rem 0}footer{margin-top:2rem;border-top:1px solid #d0d7de}`;
