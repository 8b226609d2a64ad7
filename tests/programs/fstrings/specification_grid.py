# Every combination of the parts of a format specification for int, float, complex and str: a sum over the texts, and each error once.
def checksum(texts):
    total = 0
    for text in texts:
        for character in text:
            total = (total * 31 + ord(character)) % 1000000007
    return total


def specs():
    for align in ("", "<", "*^", "="):
        for sign in ("", "+", " "):
            for flags in ("", "z", "#", "0", "z#0"):
                for width in ("", "12"):
                    for grouping in ("", ",", "_"):
                        for precision in ("", ".3", ".0"):
                            yield f"{align}{sign}{flags}{width}{grouping}{precision}"


SPECS = list(specs())
for value, kinds in ((12345, ("", "d", "x", "c", "n", "e")), (-1234.5678, ("", "f", "e", "g", "n", "%", "d")), (-0.0, ("", ".1f")), (1.5 - 2j, ("", "f", "d")), ("text", ("", "s", "d"))):
    for kind in kinds:
        errors, texts = {}, []
        for spec in SPECS:
            try:
                texts.append(format(value, spec + kind))
            except (ValueError, OverflowError) as error:
                errors.setdefault(str(error).replace(spec + kind, "<spec>") if spec + kind else str(error), []).append(spec)
        print(repr(value), repr(kind), len(texts), checksum(texts), texts[:2], texts[-1:])
        for message, cases in errors.items():
            print("   ", message, len(cases), cases[0], cases[-1])
