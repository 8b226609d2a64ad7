# Realistic patterns: URLs, addresses, dates, versions, prices, Markdown, HTML tags, templates, log levels, phone numbers.
import re
from collections import Counter, defaultdict

URL = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*)://(?:(?P<user>[^@/\s]+)@)?(?P<host>\[[0-9a-f:]+\]|[^/:?#\s]+)(?::(?P<port>\d+))?(?P<path>/[^?#\s]*)?(?:\?(?P<query>[^#\s]*))?(?:#(?P<fragment>\S*))?", re.I)
for text in ("http://example.com", "https://ann:pw@host.org:8080/a/b?x=1&y=2#top", "ftp://[::1]:21/file", "HTTP://X", "no url", "mailto:a@b.c", "http:///path", "git+ssh://h/p.git"):
    match = URL.fullmatch(text)
    print(text, {key: value for key, value in match.groupdict().items() if value is not None} if match else None)
EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w-])", re.I)
print(EMAIL.findall("ann@ex.org, bob.x+y@sub.ex.co.uk; bad@x, @y.com a@b.c1 <c_d@e-f.de>."), EMAIL.sub(lambda m: f"{m[1][0]}***@{m[2]}", "write ann@ex.org"))
DATES = re.compile(r"\b(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4})|(?P<mon>Jan|Feb|Mar)[a-z]* (?P<d3>\d{1,2}),? (?P<y3>\d{4}))\b")
print([tuple(int(match[key]) if match[key].isdigit() else match[key] for key in match.re.groupindex if match[key]) for match in DATES.finditer("2024-02-29, 1.3.2024 and February 3, 2023; Mar 9 2022; 99.1.24; 2024-1-1")])
VERSION = re.compile(r"v?(\d+)\.(\d+)(?:\.(\d+))?(?:-?(a|b|rc)\.?(\d+))?(?:\+([\w.]+))?", re.X)
versions = ["1.2", "v1.10.3", "1.2.0-rc.1", "2.0b3", "1.2.3+build.5", "1", "x1.2", "1.2.3.4"]
parsed = {text: match.groups() for text in versions if (match := VERSION.fullmatch(text))}
print(parsed, sorted(parsed, key=lambda text: [int(part or 0) for part in parsed[text][:3]] + [parsed[text][3] or "z"]))
PRICE = re.compile(r"(?P<sign>[-+])?(?P<cur>[$€£])\s?(?P<whole>\d{1,3}(?:,\d{3})*|\d+)(?:\.(?P<cents>\d\d))?(?!\d)")
print([(m["cur"], int(m["whole"].replace(",", "")) * 100 + int(m["cents"] or 0)) for m in PRICE.finditer("$5, €1,234.50 £ 99 -$0.99 $12345.678 $1,23")], PRICE.sub(r"\g<whole>\g<cur>", "$5 €6.10"))
MARKDOWN = [(r"^(#{1,3})\s+(.+?)\s*#*$", lambda m: f"<h{len(m[1])}>{m[2]}</h{len(m[1])}>"), (r"\*\*(?=\S)(.+?)(?<=\S)\*\*", r"<b>\1</b>"), (r"(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)", r"<i>\1</i>"), (r"`([^`]+)`", r"<code>\1</code>"), (r"\[([^\]]+)\]\(([^)\s]+)(?:\s+\"([^\"]*)\")?\)", lambda m: f'<a href="{m[2]}"{f" title={m[3]!r}" if m[3] else ""}>{m[1]}</a>')]
text = "# Title ##\nSome **bold text** and _it_ snake_case_name `x = 1` [link](http://a.b \"T\") [n](u)"
for pattern, template in MARKDOWN:
    text = re.sub(pattern, template, text, flags=re.M)
print(text)
TAG = re.compile(r"<(/)?([a-z][\w-]*)((?:\s+[\w-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?)*)\s*(/)?>", re.I)
ATTR = re.compile(r"([\w-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|(\S+)))?")
for match in TAG.finditer("<a href=\"x?a=1\" class='b c' disabled data-x=5>t</a><br/><IMG src=i.png />"):
    print(match[2].lower(), "close" if match[1] else "void" if match[4] else "open", {m[1]: m[2] or m[3] or m[4] for m in ATTR.finditer(match[3])}, match.span())
print(re.sub(r"(?P<n>\b\d{3})[-. ]?(\d{4})\b", r"(\g<n>) \2", "555-1234 555.9999 5551111 55-1234"), re.sub(r"\s+", " ", "  a \n\t b  ").strip(), re.sub(r"(?m)^[ \t]+|[ \t]+$", "", "  a  \n\tb\t"), re.sub(r"(\d+)", lambda m: m[1].zfill(3), "f1 f22 f1000"))
levels, hours = Counter(), defaultdict(list)
for line in "10:01 [INFO] start\n10:02 [WARN] disk 91%\n11:15 [ERROR] code=5 path=/a b\n??\n11:16 [INFO] end\n".splitlines():
    match = re.match(r"(?P<h>\d\d):\d\d \[(?P<level>[A-Z]+)\] (?P<text>.*?)(?: (?P<code>code=\d+).*)?$", line)
    if match:
        levels[match["level"]] += 1
        hours[match["h"]].append(match["code"] or match["text"])
print(levels, dict(hours), sorted("f10 f9 f100 f1".split(), key=lambda text: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", text)]))
print(re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", "parseHTTPResponseCode2XML").lower(), re.sub(r"_([a-z])", lambda m: m[1].upper(), "snake_case_name"), re.fullmatch(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?!.*\s).{8,}", "Passw0rdX") is not None, re.findall(r"\b(\w+)\b(?=.*\b\1\b)", "a b a c b"), re.sub(r"\b(\w+)( \1\b)+", r"\1", "the the cat sat sat sat"))
