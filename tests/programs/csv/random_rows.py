# Every combination of a dialect, with text and fields that are full of its special characters.
import csv
import io
import random

generator = random.Random(3)


def answer(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def written(rows, keywords):
    file = io.StringIO(newline="")
    csv.writer(file, **keywords).writerows(rows)
    return file.getvalue()


FIELDS = ["", None, 1, 2.5, "a", "b,c", 'd"e', "f'g", "h\\i", " j", "k\nl", " ", "x", "y;", True, 1e300, 10**20, (1, 2)]
for index in range(60):
    keywords = {}
    for name, characters in (("delimiter", ",; \t|"), ("quotechar", "\"' "), ("escapechar", '\\"/ ')):
        if generator.random() < 0.3:
            keywords[name] = generator.choice(characters)
    for name in ("doublequote", "skipinitialspace", "strict"):
        if generator.random() < 0.4:
            keywords[name] = generator.random() < 0.5
    if generator.random() < 0.6:
        keywords["quoting"] = generator.randrange(6)
    text = "".join([generator.choice("ab1,,;\"'\\\n\r  .|") for _ in range(generator.randrange(20))])
    rows = [[generator.choice(FIELDS) for _ in range(generator.randrange(4))]]
    print(keywords, repr(text), answer(lambda: list(csv.reader(text.split("\n"), **keywords))))
    print(rows, answer(lambda: written(rows, keywords)))
