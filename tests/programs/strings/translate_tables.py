# Tables of all kinds: dicts, lists, strings, objects; what may stand in them.
class Shift:
    def __getitem__(self, code):
        if code == 99:
            raise LookupError
        if code == 100:
            return None
        return code + 1

text = "abcde\xe9\u20ac\U0001f600"
for table in [{97: "A", 98: None, 0xe9: "EE"}, {97: 0x1f600}, [None] * 98 + ["B"], "x" * 120, Shift(), {}, str.maketrans("ab", "\u20acb"), str.maketrans({"a": "long", 98: 99}),
              str.maketrans("", "", "ace"), (1, 2, 3), {97: "\ud800"}]:
    print(ascii(text.translate(table)), ascii("abc".translate(table)))
for table in [{97: -1}, {97: 0x110000}, {97: 1.5}, {97: b"x"}, 5, None, {97: [1]}]:
    try:
        print(ascii("abc".translate(table)))
    except Exception as error:
        print(type(error).__name__, error)
for arguments in [("ab", "a"), ("a",), ({"ab": 1},), ({1.5: 1},), ({"": 1},), ("a", "b", "c"), ("aa", "bc")]:
    try:
        print(str.maketrans(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
