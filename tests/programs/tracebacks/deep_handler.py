# The handler's own failure shows both tracebacks with all frames.
def parse_int(text):
    return int(text)


def parse_all(texts):
    out = []
    for text in texts:
        try:
            out.append(parse_int(text))
        except ValueError as error:
            out.append(report(text, error))
    return out


def report(text, error):
    return "skipped " + text + ": " + error


print(parse_all(["1", "2"]))
print(parse_all(["1", "x"]))
