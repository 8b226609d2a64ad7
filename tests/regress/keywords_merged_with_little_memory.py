# Several ** in one call: memory that runs out while the second one is merged must not make its keywords appear twice.
def named(**keywords):
    return len(keywords), sum(keywords.values())


def made(count, letter):
    return {f"{letter}{index}": index for index in range(count)}


class Holder:
    def __init__(self, **keywords):
        self.__dict__.update(keywords)


results = set()
for turn in range(60):
    count = turn % 23
    first, second, third = made(count, "a"), made(2 * count, "b"), made(5, "c")
    results.add((count, named(**first, **second, **third), named(x=1, **second, y=2, **first), len(vars(Holder(z=3, **second, **first)))))
for row in sorted(results):
    print(*row)
try:
    named(a=1, **{"b": 2}, **{"a": 3})
except TypeError as error:
    print(error)
