# Programs as people write them: a merge of two edits, a spelling helper, a summary of changes.
import difflib


def edits(base, changed):
    for tag, low, high, start, end in difflib.SequenceMatcher(None, base, changed, autojunk=False).get_opcodes():
        if tag != "equal":
            yield low, high, changed[start:end]


def merge(base, left, right):
    changes = sorted([*((*edit, "left") for edit in edits(base, left)), *((*edit, "right") for edit in edits(base, right))])
    result, place, conflicts = [], 0, 0
    for low, high, lines, _ in changes:
        if low < place:
            conflicts += 1
            continue
        result += base[place:low] + lines
        place = high
    return result + base[place:], conflicts


base = ["a", "b", "c", "d", "e", "f"]
print(merge(base, ["a", "B", "c", "d", "e", "f"], ["a", "b", "c", "d", "e", "F", "g"]))
print(merge(base, ["a", "x", "d", "e", "f"], ["a", "b", "C", "d", "e", "f"]))
words = ["color", "colour", "collar", "dolor", "cooler", "calorie"]
for typed in ("colr", "couler", "zzz", "dollar"):
    print(typed, difflib.get_close_matches(typed, words), difflib.get_close_matches(typed, words, n=1, cutoff=0.3))
for wrong in ({"n": 0}, {"cutoff": 1.5}):
    try:
        difflib.get_close_matches("x", words, **wrong)
    except ValueError as error:
        print(error)
summary = {"+": 0, "-": 0, " ": 0, "?": 0}
for line in difflib.ndiff(["x\n", "same\n", "y1\n"], ["same\n", "y2\n", "z\n"]):
    summary[line[0]] += 1
print(summary)
