# The frames of delegating generators, an exception thrown into the innermost and replaced on its way out.
def leaf(items):
    for item in items:
        try:
            received = yield item
            print("leaf received", received)
        except LookupError as error:
            raise ValueError(
                f"leaf cannot handle {error!r}"
            ) from error


def branch(items):
    try:
        yield from leaf(item * 2
                        for item in items)
    finally:
        print("branch ends")


class Tree:
    def __init__(self, *parts):
        self.parts = parts

    def __iter__(self):
        for part in self.parts:
            yield from part

    def drive(self, error):
        iterator = iter(self)
        print(next(iterator), iterator.send("hello"))
        return iterator.throw(error)


print(list(Tree("ab", [1], branch([2]))))
Tree((), branch([5, 6])).drive(KeyError("thrown in"))
