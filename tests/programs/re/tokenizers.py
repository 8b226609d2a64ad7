"""Tokenizers, parsers and readers of lines as programs write them."""
import re

TOKENS = [("NUMBER", r"\d+(?:\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"[+\-*/()]"), ("STRING", r'"(?:\\.|[^"\\])*"'), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
PATTERN = re.compile("|".join(f"(?P<{name}>{text})" for name, text in TOKENS))
for source in ('x := 3.14 * (y + 2);\nname := "a \\"quoted\\" b";', "a ? b", "", "1.5.2"):
    line, start, out = 1, 0, []
    for match in PATTERN.finditer(source):
        kind, value = match.lastgroup, match.group()
        if kind == "NEWLINE":
            line, start = line + 1, match.end()
        elif kind != "SKIP":
            out.append((kind, value, line, match.start() - start))
    print(out)
LOG = """127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /a/b?x=1 HTTP/1.1" 200 2326 "-" "Mozilla/5.0 (X11)"
10.0.0.5 - bob [11/Oct/2023:00:00:01 +0200] "POST /login HTTP/2" 302 - "http://ref/" "curl/8"
broken line"""
line_pattern = re.compile(r'^(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)(?: "(?P<ref>[^"]*)" "(?P<agent>[^"]*)")?$', re.M)
for match in line_pattern.finditer(LOG):
    print(match.groupdict())
INI = "[a]\nx = 1 ; c\n y=two words\n\n[b c]\nz: 3\n"
print(re.findall(r"^\s*\[([^\]]+)\]|^\s*(\w+)\s*[=:]\s*(.*?)\s*(?:;.*)?$", INI, re.M))
print(re.sub(r"\b(\w)(\w*)\b", lambda m: m[1].upper() + m[2].lower(), "hELLO wORLD it's"), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseToSnakeHTTP").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_to_camel"), re.split(r"(?<=[.!?])\s+", "One. Two! Three? four"), re.sub(r"(\d)(?=(\d{3})+(?!\d))", r"\1,", "1234567 89 1000"))
for address in ("a@b.co", "first.last+tag@sub.example.org", "no at", "a@b", "@x.y", "a@b..c", "a b@c.de"):
    print(address, bool(re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", address)), end="; ")
print()
print(re.findall(r"#(\w+)|@(\w+)|(https?://\S+)", "see #tag and @user at http://x.y/z?q=1 #two"), re.findall(r"(?i)<(\w+)([^>]*)>(.*?)</\1>", "<B class='x'>bold</b> <i>it</i> <p>open"), [re.sub(r"\s+", " ", text.strip()) for text in re.split(r"\n{2,}", "para one\nstill\n\n\npara  two")])
