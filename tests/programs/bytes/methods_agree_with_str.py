# Each method that bytes shares with str gives, on ASCII, what str gives: over a grid of texts and arguments, with bytes and bytearray.
TEXTS = ["", "a", "Abc", "hello world", "HELLO", "  x  y ", "a\tb\nc\r\nd", "-12", "+7", "007", "aXbXc", "aaa", "Title Case", "x" * 30, "a\x0bb\x0cc", "\x1c", "1_0", "A1b2", "it's"]
CALLS = ["capitalize()", "lower()", "upper()", "title()", "swapcase()", "strip()", "lstrip()", "rstrip()", "split()", "rsplit()", "splitlines()", "splitlines(True)", "expandtabs()", "expandtabs(3)", "isalnum()", "isalpha()", "isascii()", "isdigit()", "islower()", "isspace()", "istitle()", "isupper()", "zfill(6)", "zfill(2)", "center(9)", "center(10, '*')", "ljust(8, '-')", "rjust(8, '+')", "strip('a x')", "lstrip('aA')", "rstrip('cd ')",
         "split('X')", "split(' ', 1)", "rsplit(' ', 1)", "split(None, 1)", "rsplit(None, 1)", "split('a')", "partition('X')", "rpartition('X')", "partition(' ')", "replace('a', 'bb')", "replace('aa', 'a', 1)", "replace('', '-')", "replace('x', '', 3)", "find('a')", "rfind('a')", "count('a')", "count('')", "find('')", "rfind('')", "find('b', 2)", "find('l', -5, -1)", "count('x', 3, 20)", "startswith('a')", "endswith('c')", "startswith(('x', 'A'))", "endswith('o', 0, 5)",
         "removeprefix('a')", "removesuffix('c')", "join(['1', '2'])", "__add__('z')", "__mul__(3)", "__contains__('a')", "__getitem__(slice(None, None, -1))", "__len__()"]


def to_bytes(value, kind):
    if isinstance(value, str):
        return kind(value, "ascii")
    if isinstance(value, (list, tuple)):
        return type(value)(to_bytes(item, kind) for item in value)
    return value


good, bad = 0, []
for text in TEXTS:
    for call in CALLS:
        name, _, rest = call.partition("(")
        arguments = eval(f"[{rest[:-1]}]")
        expected = getattr(text, name)(*arguments)
        if name in ("isspace", "strip", "split", "rsplit", "splitlines", "lstrip", "rstrip") and any(c in text for c in "\x0b\x0c\x1c"):
            continue
        for kind in (bytes, bytearray):
            result = getattr(kind(text, "ascii"), name)(*to_bytes(arguments, bytes))
            wanted = to_bytes(expected, kind)
            if result == wanted and type(result) is type(wanted):
                good += 1
            else:
                bad.append((text, call, result))
print(good, bad)
for text in ("a\x0bb", "a\x0cb", "a\x1cb", "\x1c", "\x85", "\xa0"):
    data = text.encode("latin-1")
    print(ascii(text), text.split(), data.split(), ascii(text.splitlines()), data.splitlines(), text.isspace(), data.isspace(), ascii(text.strip()), data.strip(), text.isalpha(), data.isalpha())
