"""get_grouped_opcodes() with several contexts; unified and context diffs of the same texts."""
import difflib

old = [f"line {i}" for i in range(30)]
new = old[:3] + ["inserted"] + old[3:12] + ["changed"] + old[13:25] + old[27:]
for n in (0, 1, 3, 20):
    print(n, list(difflib.SequenceMatcher(None, old, new).get_grouped_opcodes(n)))
print("\n".join(difflib.unified_diff(old, new, "old.txt", "new.txt", "date 1", "date 2", n=1, lineterm="")))
print("\n".join(difflib.context_diff(old, new, "old.txt", "new.txt", n=1, lineterm="")))
print(list(difflib.unified_diff(["same\n"], ["same\n"])), list(difflib.context_diff([], [])))
print(list(difflib.unified_diff([], ["a\n", "b\n"], "empty", "full")))
print(list(difflib.unified_diff(["a\n", "b\n"], [], fromfiledate="x")))
print(list(difflib.context_diff(["a\n"], ["b\n"], "f", "t", "d1", "d2", 0)))
print(list(difflib.unified_diff(list("abc"), list("abd"), lineterm="|")))
print(list(difflib.unified_diff(["a"] * 3, ["a"] * 2, n=0)))
for call in (lambda: list(difflib.unified_diff([1], ["a"])), lambda: list(difflib.unified_diff(["a"], ["b"], b"x")), lambda: list(difflib.context_diff(["a"], [b"b"])), lambda: list(difflib.unified_diff(["a"], ["b"], fromfiledate=3))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(b"".join(difflib.diff_bytes(difflib.unified_diff, [b"a\n", b"\xff\n"], [b"a\n", b"\xfe\n"], b"old", b"new")))
try:
    list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"a"]))
except TypeError as error:
    print("TypeError", error)
