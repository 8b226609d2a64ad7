# map(), filter() and zip() of builtin functions go on after an exception has left them.
def drain(iterator):
    seen = []
    for _ in range(8):
        try:
            seen.append(next(iterator))
        except StopIteration:
            seen.append("end")
            break
        except Exception as error:
            seen.append(f"{type(error).__name__}: {error}")
    return seen


print(drain(map(int, ["1", "x", "3"])))
print(drain(map(len, [[], 5, "abc"])))
print(drain(map(chr, [97, -1, 98])))
print(drain(zip(map(int, ["1", "y", "2", "3"]), "abc")))
print(drain(enumerate(map(int, ["5", "z", "6"]))))
print(drain(map(abs, [])))
print(drain(zip()), drain(zip([])), drain(enumerate([])))
print(drain(zip([1, 2], "a", strict=True)), drain(zip("a", [1, 2], strict=True)), drain(zip("ab", "cd", "e", strict=True)), drain(zip("a", "b", strict=True)))
