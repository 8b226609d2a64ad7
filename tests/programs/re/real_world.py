import re

LOG = """127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
10.0.0.7 - - [11/Oct/2000:14:00:01 -0700] "POST /form?x=1&y=2 HTTP/1.1" 404 17
bad line"""
line = re.compile(r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>[^ "]+) HTTP/(?P<version>[\d.]+)" (?P<status>\d{3}) (?P<size>\d+|-)')
for text in LOG.splitlines():
    m = line.match(text)
    print(m and m.groupdict())
email = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
print(email.findall("write to first.last+tag@example.co.uk, or x@y.z; not @ nor a@b"))
print(re.sub(r"(?<!\d)(\d{1,3})(?=(\d{3})+(?!\d))", r"\1,", "1234567 and 1000 and 12"), re.sub(r"\B(?=(\d{3})+$)", ",", "1234567"))
print(re.findall(r"https?://(?:www\.)?([^/\s]+)(/\S*)?", "see http://www.a.org/b?c=d and https://x.y"))
print(re.sub(r"[A-Z]", lambda m: "_" + m.group().lower(), "camelCaseName"), re.sub(r"_([a-z])", lambda m: m[1].upper(), "snake_case_name"))
TOKEN = re.compile(r"""\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<string>"(?:[^"\\]|\\.)*")|(?P<op>[-+*/()=<>!]=?))""")
print([(m.lastgroup, m.group(m.lastgroup)) for m in TOKEN.finditer('x1 = 3.25 * (y + "a\\"b") != 7')])
print(re.fullmatch(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.255") is not None, re.fullmatch(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.256") is not None)
print(re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), re.findall(r'("[^"]*"|[^,]*)(?:,|$)', 'a,"b,c",d'))
print(re.sub(r"\s+", " ", "  a \n b\t\tc  ").strip(), re.findall(r"#(?:[0-9a-fA-F]{3}){1,2}\b", "#fff #12ab9F #xyz #1234"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), re.findall(r"\b(\w)\w*\1\b", "abba level kayak word"))
print(re.match(r"^(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{8,}$", "Passw0rd!") is not None, re.sub(r"<[^>]+>", "", "<p>Hello <b>x</b></p>"))
