# Patterns as scripts have them, over a log of our own making.
import re

LINE = '192.168.{0}.{1} - - [12/Mar/2025:10:{2:02}:{3:02} +0000] "GET /items/{4}?page={0} HTTP/1.1" {5} {6} "-" "client/{1}.0"'
LINES = [LINE.format(n % 250, n * 7 % 250, n % 60, n * 13 % 60, n, (200, 404, 500)[n % 3], n * 37) for n in range(500)]
LOG = "\n".join(LINES)
ACCESS = re.compile(r'(?P<host>\S+) \S+ \S+ \[(?P<time>[^]]+)\] "(?P<method>\w+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+)')
PROSE = "The quick brown fox jumps over the lazy dog, while seven wizards quietly boil jugs of wax. " * 40
WORDS = [f"{a}{b}{c}" for a in ("err", "warn", "disk", "net", "user") for b in ("or", "ing", "_full", "work") for c in range(10)]


def search_literal_prefix():
    return re.search(r"items/499\?", LOG).start()


def search_middle():
    return re.search(r"\d+ 18463\b", LOG).start()


def findall_numbers():
    return len(re.findall(r"\d+", LOG))


def findall_words():
    return len(re.findall(r"\b[a-z]+\b", PROSE))


def findall_groups():
    return len(re.findall(r"(\w+)/(\d+)", LOG))


def sub_text():
    return len(re.sub(r"\s+", " ", PROSE))


def sub_function():
    return len(re.sub(r"\b\w", lambda m: m.group().upper(), PROSE))


def sub_groups():
    return len(re.sub(r"(\d+)\.(\d+)", r"\2.\1", LOG))


def parse_log():
    return sum(int(ACCESS.match(line)["size"]) for line in LINES)


def parse_log_finditer():
    return sum(len(m.group("path")) for m in ACCESS.finditer(LOG))


def split():
    return len(re.split(r"[,.\s]+", PROSE))


def ignore_case():
    return len(re.findall(r"wizards|FOX", PROSE, re.I))


def few_words():
    return len(re.findall(r"error|warning|fatal|client|POST", LOG))


def short_matches():
    pattern = re.compile(r"([a-z]+)=(\d+)")
    return sum(int(pattern.fullmatch(f"key={n}").group(2)) for n in range(200))


def validate_addresses():
    pattern = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
    return sum(bool(pattern.fullmatch(text)) for text in ["some.user@example.com", "not an address", "a@b.c"] * 70)


def tokenise():
    token = re.compile(r"(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/=()])|(?P<space>\s+)")
    return [m.lastgroup for m in token.finditer("total = (price + 12.5) * count - 3 / x " * 20)].count("op")


def two_hundred_words():
    return len(re.findall("|".join(WORDS), LOG))


def two_hundred_bounded_words():
    return len(re.findall(r"\b(?:" + "|".join(WORDS) + r")\b", PROSE))
