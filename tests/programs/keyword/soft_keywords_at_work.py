"""match, case, type and _ both as keywords and as ordinary names in one program."""
import keyword
import re


def match(case, type="type"):
    match case:
        case [match, *case]:
            return "sequence", match, case
        case {"type": type, **match}:
            return "mapping", type, match
        case str(match) | bytes(match):
            return "text", match
        case _ if type == "type":
            return "other", type
        case _:
            return "last", _


for value in ([1, 2, 3], {"type": "t", "x": 1}, "abc", b"abc", 5, ()):
    print(match(value))
_ = "underscore"
print(match(5, "x"), _)
match_object = re.match(r"(\w+) (?P<case>\w+)", "two words")
case, type_ = match_object["case"], type(match_object).__name__
print(case, type_)
type = type
print(type(3).__name__, type("Made", (), {}).__name__)
type type = int
print(type, type.__value__)
del type
type match_alias[case] = list[case]
print(match_alias, match_alias.__type_params__, match_alias[int], type(3))
match(case)
match, case = 1, [2]
match -1
match [0:1] if False else print("subscripts are not run")
print(match * 2, case[0])
match (match):
    case 1 if (case := "walrus"):
        print("one", case)
match match, case:
    case (match, case):
        print(match, case)


class Type:
    match = "class attribute"
    type = 3
    case: int = 4
    _ = 5

    def type_(self, _, match=None, *case, **type):
        return _, match, case, type


print(Type.match, Type.type, Type.case, Type._, Type.__annotations__, Type().type_(1, 2, 3, type=4, case=5))
print([keyword.issoftkeyword(name) for name in vars(Type) if not name.startswith("__")], [(_, case) for _, case in enumerate("ab")], (lambda _: _ * 2)(4))
for _ in range(2):
    print(_, end=" ")
print(_, *[type for type in (1, 2)], {match: case for match, case in [(1, 2)]})
