# Trees that are built, walked and dropped: objects that live shortly beside some that stay.
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


class Sorted:
    """A search tree without balancing."""

    def __init__(self, key):
        self.key = key
        self.low = self.high = None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.low is None:
                    node.low = Sorted(key)
                    return
                node = node.low
            elif key > node.key:
                if node.high is None:
                    node.high = Sorted(key)
                    return
                node = node.high
            else:
                return

    def depth(self):
        below = 0
        for child in (self.low, self.high):
            if child is not None:
                below = max(below, child.depth())
        return below + 1


def search_tree(size):
    state = 12345
    root = Sorted(1 << 30)
    for _ in range(size):
        state = (state * 1103515245 + 12345) % 2147483648
        root.insert(state)
    return root.depth()


TURNS = 3
for _ in range(TURNS):
    stays = build(14)
    checksum = [(depth, sum(build(depth).count() for _ in range(1 << (16 - depth)))) for depth in range(4, 15, 2)]
    checksum += [stays.count(), search_tree(25000)]
print("binary_trees", checksum)
