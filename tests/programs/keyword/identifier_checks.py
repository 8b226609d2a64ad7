"""Which texts can be names: str.isidentifier() together with iskeyword() and issoftkeyword()."""
import keyword
import unicodedata

CANDIDATES = ["x", "_", "__", "_1", "1_", "a-b", "a.b", "a b", " a", "a ", "", "$a", "é", "ß", "ñame", "名前", "٣", "a٣", "µ", "ſ", "ﬁ", "x²", "x₂", "ª", "·a", "a·", "😀", "\u200bx", "x\u200d", "ℂ", "Ⅷ",
              "if", "If", "ifs", "not", "is not", "not in", "lambda", "λ", "None", "NONE", "self", "cls", "match", "case", "type", "_", "print", "exec", "await", "async"]


def kind(text):
    if not isinstance(text, str):
        return "no text"
    if keyword.iskeyword(text):
        return "keyword"
    if keyword.issoftkeyword(text):
        return "soft keyword"
    return "name" if text.isidentifier() else "no name"


for text in CANDIDATES:
    print(ascii(text), kind(text), ascii(unicodedata.normalize("NFKC", text)))
groups = {}
for text in CANDIDATES:
    groups.setdefault(kind(text), []).append(text)
for name, members in groups.items():
    print(name, len(members), ascii(members[:5]))
for text in ("ﬁ", "ſ", "ℂ", "𝐢𝐟", "𝐱"):
    scope = {}
    try:
        exec(f"{text} = 1", scope)
        scope.pop("__builtins__")
        print(ascii(text), ascii(list(scope)), keyword.iskeyword(text), keyword.iskeyword(unicodedata.normalize("NFKC", text)))
    except SyntaxError as error:
        print(ascii(text), error.msg)
