# sorted, min, max, list.sort and bisecting with subclasses that override comparison, mixed with plain values.
class Natural(str):
    def key(self):
        parts, digits = [], ""
        for c in self + " ":
            if c.isdigit():
                digits += c
            else:
                if digits:
                    parts.append((0, int(digits), ""))
                digits = ""
                parts.append((1, 0, c))
        return parts

    def __lt__(self, other):
        log.append(f"{self}<{other}")
        return self.key() < Natural(other).key()

    def __gt__(self, other):
        log.append(f"{self}>{other}")
        return self.key() > Natural(other).key()


class Reverse(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Broken(int):
    def __lt__(self, other):
        if int(self) == 3:
            raise ValueError("three cannot be compared")
        return NotImplemented


log = []
files = [Natural(n) for n in ("file10", "file9", "file1")]
print(sorted(files), sorted(["file10", "file9", "file1"]), sorted(files, reverse=True))
log.clear()
print(sorted(["file10", Natural("file9")]), sorted([Natural("file9"), "file10"]), max(files), min(files), log)
log.clear()
print(Natural("a2") < "a10", "a2" < Natural("a10"), "a2" > Natural("a10"), Natural("a2") <= "a10", log)
print(sorted([Reverse(n) for n in (1, 3, 2)]), Reverse(1) < 2, 1 < Reverse(2), max(Reverse(1), Reverse(5)), min([Reverse(1), Reverse(5)]))
print(sorted([Reverse(2), Reverse(1)], key=int), sorted([3, 1, 2], key=Reverse), sorted([(1, Reverse(1)), (1, Reverse(2))]),
      sorted({Reverse(1): 0, Reverse(2): 0}))
print(sorted([Broken(2), Broken(1)]), Broken(2) < Broken(1), [Broken(3), 1] < [Broken(3), 2])
values = [Broken(1), Broken(3), Broken(2)]
try:
    values.sort()
except ValueError as e:
    print(type(e).__name__, e, sorted(map(int, values)))


class Watching(list):
    def __iter__(self):
        return iter(["iterated", "other"])

    def sort(self, *args, **kw):
        print("own sort")
        super().sort(*args, **kw)


w = Watching([3, 1, 2])
print(sorted(w), max(w), sorted(w, key=len))
w.sort(reverse=True)
print(w[:], sorted(w.copy()), Watching([2, 1]) < [2, 1, 0], Watching([1]) == [1])
