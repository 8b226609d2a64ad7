# unified_diff and context_diff: headers, dates, context, line ends, files that are empty or equal.
from difflib import context_diff, unified_diff

old = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(True)
new = "one\n2\nthree\nfour\nfive\nsix\nseven\nnine\nten\n".splitlines(True)
print("".join(unified_diff(old, new, "old.txt", "new.txt", "2024-01-01", "2024-02-02")))
print("".join(unified_diff(old, new, n=0)))
print("".join(context_diff(old, new, "old.txt", "new.txt", n=1)))
print(list(unified_diff(["a"], ["b"], lineterm="")), list(unified_diff(old, old)), list(unified_diff([], ["x\n"])), list(context_diff(["x\n"], [])))
print(list(unified_diff(["a\n", "b\n"], ["b\n", "a\n"], "f", lineterm="")))
print(list(context_diff(["a", "b"], ["a", "c", "d"], lineterm="")))
for wrong in (lambda: list(unified_diff([b"a"], ["b"])), lambda: list(unified_diff(["a"], ["b"], fromfile=b"x")), lambda: list(context_diff("ab", [1]))):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
