"""The four sorts of strings: escapes, line ends inside, quotes near the end, control characters."""
import tomllib


def show(text):
    try:
        print(repr(text), ascii(tomllib.loads(text)))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), "refused:", error)


for body in (r"\b\t\n\f\r\"\\", r"\u00e9\U0001F600", r"\u0000", r"\uD7FF\uE000", r"\uD800", r"\U00110000", r"\u12", r"\U1234567", r"\x41", r"\e", r"\'", r"\a", "\\", r"a\ b", "tab\there", "line\nbreak", "\x00", "\x1f", "\x7f", "é日😀", "it's", "#no comment", ""):
    show(f'k = "{body}"')
for body in (r"C:\path\n", "a\"b", "#", "tab\t", "line\nbreak", "it's", "", "\x7f"):
    show(f"k = '{body}'")
for body in ("", "\n", "\nfirst dropped\n", "\n\ntwo", "a\nb", "a\r\nb", "\r\nx", "a \\\n   b", "a\\\n\n\n  b", "a\\  \n b", "\\\n", "\\", "one \" two \"\" three", '"', '""', "ends with \\\"", "tab\t", "\x01", "\\u0041", "\\ x", "a\\\r\n  b"):
    show(f'k = """{body}"""')
for body in ("", "\n", "\nfirst dropped", "raw \\n \\\n kept", "one ' two '' three", "'", "''", "'''", "a\r\nb", "\x7f"):
    show(f"k = '''{body}'''")
for text in ('k = "', 'k = "a', "k = '", "k = '''", 'k = """', 'k = """a""', 'k = "a"b', 'k = "a" "b"', "k = 'a'''", 'k = """"""""', "k = '''''''", 'k = "\\u00e', 'k = """\\', "k = \"\"\"a\rb\"\"\"", "k = a", 'k = "a\\', '"k" = "v"', "'k\\n' = 1", '"k\\n" = 1', '"""k""" = 1', '"k\nl" = 1'):
    show(text)
