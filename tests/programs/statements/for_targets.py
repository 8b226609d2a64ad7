# The target of a for loop can be anything assignable: attributes, items, slices, nested and empty tuples.
class Box:
    def __setattr__(self, name, value):
        print(f".{name}={value}", end=" ")
        self.__dict__[name] = value

    def __setitem__(self, key, value):
        print(f"[{key}]={value}", end=" ")


box, d, items = Box(), {}, [0, 0, 0]
for box.x in range(2):
    print(box.x, end=" ")
for box["k"], box.y in [(1, 2), (3, 4)]:
    pass
for box[1:2] in "ab":
    pass
print()
for i, items[i] in enumerate("abc"):
    pass
print(i, items)
for d[len(d)] in "xy":
    print(d, end=" ")
for (a, b), [c, *e] in [("pq", "rst"), ([1, 2], (3,))]:
    print(a, b, c, e, end=" ")
for items[1:2] in [[7, 8], [9]]:
    print(items, end=" ")
print()
for (x) in [1]:
    print(x, end=" ")
for x, in [(1,), [2]]:
    print(x, end=" ")
for [x] in ["s"]:
    print(x, end=" ")
for () in [[], ()]:
    print("empty target", end=" ")
for x in 1, 2, 3:
    print(x, end=" ")
for x in (yes := [4, 5]):
    print(x, yes, end=" ")
for x in x, x + 1:
    print(x, end=" ")
print()
